import { useMemo } from "preact/hooks";
import { findTouching } from "../../view/claim-divergences.ts";
import { isSure, originsText } from "../../view/claim-origins.ts";
import { quoted } from "../../view/quoted.ts";
import { Link } from "../address/link.tsx";
import { VerdictMark } from "../parts/verdict-mark.tsx";
import { useStory } from "../story/story-context.tsx";
import { describe } from "./describe.ts";
import type { ClaimFinding, Finding } from "./findings.ts";
import { useClaimAddress } from "./use-claim-address.ts";
import "./finding-note.css";

interface Props {
  /** What is marked at the place that is pointed at, the innermost first. */
  readonly findings: readonly Finding[];
  /** The claim that the place supports. */
  readonly claim: ClaimFinding | undefined;
}

/** What was found at a place: under the text and not over it, so that one can go on reading. */
export function FindingNote({ findings, claim }: Props) {
  const others = findings.filter(({ kind }) => kind !== "claims");
  return (
    <section class="finding-note no-print" aria-label="What was found here" tabIndex={0}>
      {others.length === 0 && !claim && (
        <p class="soft small">
          Point at a mark, or go from mark to mark with the arrow keys, to see what was found. Actors are marked where
          they speak or act.
        </p>
      )}
      {claim && <ClaimNote finding={claim} />}
      {others.map((finding) => (
        <Note key={`${finding.kind} ${finding.span.start} ${finding.span.end}`} finding={finding} />
      ))}
    </section>
  );
}

function ClaimNote({ finding }: { readonly finding: ClaimFinding }) {
  const { claim } = finding;
  const to = useClaimAddress()(finding);
  const { dossier } = useStory().page;
  const touching = useMemo(() => findTouching(dossier.divergences), [dossier]);
  return (
    <div class="finding">
      <p class="finding-kind">Claim</p>
      <div>
        <p>
          <Link to={to}>{claim.gist}</Link>
        </p>
        <p class="row">
          <VerdictMark verdict={claim.verdict} unsure={!isSure(claim)} />
          <span class="soft">{originsText(claim)}</span>
        </p>
        {touching(claim)
          .filter(({ disputes }) => disputes)
          .map(({ divergence: { id, kind, values } }) => (
            <p key={id} class="soft">
              {kind}: {values.map(({ text }) => quoted(text)).join(" against ")}
            </p>
          ))}
      </div>
    </div>
  );
}

function Note({ finding }: { readonly finding: Finding }) {
  const { kind, title, fields } = describe(finding, useStory().page);
  return (
    <div class="finding">
      <p class="finding-kind">{kind}</p>
      <div>
        <p>{title}</p>
        <dl class="finding-fields">
          {fields.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
