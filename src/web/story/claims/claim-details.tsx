import type { Claim } from "../../../core/model/dossier.ts";
import type { TouchingDivergence } from "../../../view/claim-divergences.ts";
import { judgementText } from "../../../view/judgement.ts";
import { quoted } from "../../../view/quoted.ts";
import { Link } from "../../address/link.tsx";
import { Cite } from "../../parts/cite.tsx";
import { useStory } from "../story-context.tsx";
import { ClaimChain } from "./claim-chain.tsx";
import { sideLetter } from "../../parts/side-letter.ts";
import "./claim-details.css";

interface Props {
  readonly claim: Claim;
  readonly touching: readonly TouchingDivergence[];
}

/** All that stands behind a claim: why its verdict, whose word, each article's words and where they collide. */
export function ClaimDetails({ claim, touching }: Props) {
  return (
    <div class="claim-details">
      <div class="claim-details-why">
        <h3>Why {claim.verdict}</h3>
        <p>{claim.reason}</p>
        <h3>Where it comes from</h3>
        <Origins claim={claim} />
        {touching.length > 0 && (
          <>
            <h3>Where accounts differ</h3>
            <ul class="claim-details-list">
              {touching.map((each) => (
                <Difference key={each.divergence.id} touching={each} />
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="claim-details-told">
        <h3>The words, and the way they came</h3>
        <ul class="claim-details-list">
          {claim.assertions.map((assertion, at) => (
            <li key={at} class="claim-details-words">
              <Cite evidence={assertion} />
              <Words assertion={assertion} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Words({ assertion }: { readonly assertion: Claim["assertions"][number] }) {
  const { page } = useStory();
  return (
    <div>
      <p class="claim-details-quote">{page.words(assertion)}</p>
      <ClaimChain assertion={assertion} />
    </div>
  );
}

const ties: Record<NonNullable<Claim["groups"][number]["tie"]>, string> = {
  "one-side": "of one government or body, so one origin",
  "may-be-one": "nameless, and may be one",
  relays: "may repeat each other, so one origin",
  "no-source": "name no source where others do, so they do not count",
};

function Origins({ claim: { groups, origins } }: { readonly claim: Claim }) {
  return (
    <ul class="claim-details-list">
      {groups.map(({ origins: members, tie, counts }) => (
        <li key={members.join()} class={counts ? "claim-details-origin" : "claim-details-origin soft"}>
          <span class="claim-details-counts">{counts ? "counts" : "does not count"}</span>
          <span>
            {members.map((at) => origins[at]!.name).join(" · ")}
            {tie && <span class="soft"> ({ties[tie]})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Difference({ touching: { divergence, disputes } }: { readonly touching: TouchingDivergence }) {
  const { base } = useStory();
  const { id, kind, values } = divergence;
  return (
    <li>
      <Link to={{ path: [...base, "differences"], query: { difference: id } }}>{kind}</Link>:{" "}
      {values.map(({ text }, at) => (
        <span key={at}>
          {at > 0 && " against "}
          {disputes && <b class="claim-details-side">{sideLetter(at)}</b>} {quoted(text)}
        </span>
      ))}
      <span class="soft"> · {judgementText(divergence)}</span>
    </li>
  );
}
