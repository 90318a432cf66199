import { chainsOf } from "../../../view/chain.ts";
import { wordsOf, type Utterance } from "../../../view/utterances.ts";
import { withQuery } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import { useStory } from "../story-context.tsx";
import { ChainLine } from "./chain-line.tsx";
import { FormShape } from "./form-shape.tsx";

/** The same words wherever they are printed, and each way by which they came there. */
export function UtteranceLine({ utterance }: { readonly utterance: Utterance }) {
  const { page } = useStory();
  const { address } = useNavigation();
  const [first] = utterance.statements;
  const { start, end } = first.content[0] ?? first.cue[0]!;
  return (
    <li class="utterance">
      <p class="utterance-words">
        <FormShape form={first.form} />
        <span>
          <span class="soft">{attribution(utterance, page)}</span>
          <Link class="utterance-link" to={withQuery(address, { read: first.article, at: `${start}-${end}` })}>
            {wordsOf(first, page)}
          </Link>
        </span>
      </p>
      {chainsOf(utterance.statements, page).map((chain) => (
        <ChainLine key={chain.statements[0].id} chain={chain} />
      ))}
    </li>
  );
}

/** The article's words around what is said, where it is no plain quotation: [he warned: ]. */
function attribution({ statements: [statement] }: Utterance, page: ReturnType<typeof useStory>["page"]): string {
  const { speaker, speakerText, form, cue, article } = statement;
  const verb = cue.map((span) => page.words({ article, span })).join(" ");
  const isFlat = form === "direct" || /\b(?:to|by)$/i.test(verb);
  const parts = [speaker === null ? speakerText : "", isFlat ? "" : verb].filter(Boolean);
  return parts.length > 0 ? `${parts.join(" ")}: ` : "";
}
