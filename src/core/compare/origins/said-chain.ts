import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Actor } from "../../model/actor.ts";
import type { Statement } from "../../model/statement.ts";
import { overlaps } from "../../text/spans.ts";
import { wordsAt, type Material, type StoryAssertion } from "../material.ts";
import { outletName } from "../outlet.ts";
import { printedWords } from "../printed-words.ts";

/** A reason why a statement around an assertion is nobody's word for it. */
type Exception = (statement: Statement, one: StoryAssertion, actors: ReadonlyMap<string, Actor>) => boolean;

const cueWords = (statement: Statement, one: StoryAssertion): string[] =>
  statement.cue.flatMap((cue) => printedWords(wordsAt(one, cue)));

const divulging: ReadonlySet<string> = new Set(wordsSaying("origin-words", "divulging"));

/** Acts of speech that are the news themselves, unless what was said stands with them. */
const acts: ReadonlySet<Statement["cueClass"]> = new Set(["praise", "criticise", "confirm"]);

/** [welcomed the guest], [pleaded guilty], [first reported the visit]: the assertion is the act, its cue included. */
function tellsAct(statement: Statement, one: StoryAssertion): boolean {
  const { cue, cueClass, form } = statement;
  if (form !== "indirect" || !cue.some((span) => overlaps(span, one.assertion.span))) return false;
  if (acts.has(cueClass)) return true;
  return cueClass === "say" && !cueWords(statement, one).some((word) => divulging.has(word));
}

const keeping: ReadonlySet<string> = new Set(wordsSaying("origin-words", "keeping-back"));

/** [did not say whether the road is open], [declined to name the place]. */
const keepsBack: Exception = (statement, one) =>
  (statement.cueClass === "say" || statement.cueClass === "confirm") &&
  statement.form === "indirect" &&
  cueWords(statement, one).some((word) => keeping.has(word) || word.endsWith("n't"));

const authors: ReadonlySet<string> = new Set(wordsSaying("origin-words", "author"));

/** [as I noted here last week]: whoever wrote the article. */
const isAuthor: Exception = ({ speaker, speakerText, form, within }) =>
  speaker === null && within === null && form === "indirect" && authors.has(speakerText.toLowerCase());

/** [Harbour Radio has confirmed], on Harbour Radio's own page. */
const isOutlet: Exception = ({ speaker, speakerText }, { article }, actors) => {
  const actor = actors.get(speaker ?? "");
  const names = actor ? (actor.kind === "media" ? [actor.name, ...actor.aliases] : []) : [speakerText];
  const own = bare(outletName(article));
  return own !== "" && names.some((name) => bare(name) === own);
};

const bare = (name: string): string =>
  printedWords(name)
    .filter((word) => word !== "the")
    .join(" ");

const relatives: ReadonlySet<string> = new Set(wordsSaying("origin-words", "bare-relative"));

/** [the figures that show it], [it seems]: nobody that anything could be asked of. */
const isNobody: Exception = ({ speaker, speakerText, form, rule, relays }) =>
  speaker === null &&
  relays.length === 0 &&
  form === "indirect" &&
  rule !== "impersonal" &&
  (speakerText === "" || relatives.has(speakerText.toLowerCase()));

const exceptions: readonly Exception[] = [tellsAct, keepsBack, isAuthor, isOutlet, isNobody];

/**
 * The statements around an assertion, innermost first, that somebody vouches for it with. What an outlet tells of an
 * act ([praised the deal], [did not say where]) it has seen itself.
 */
export const saidChain = (one: StoryAssertion, { actors }: Pick<Material, "actors">): Statement[] =>
  one.chain.filter((statement) => !exceptions.some((isException) => isException(statement, one, actors)));
