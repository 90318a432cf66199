import type { PartyAccount, PartyClaim } from "../core/model/dossier.ts";
import type { Evidence } from "../core/model/span.ts";
import type { Statement } from "../core/model/statement.ts";
import { overlaps } from "../core/text/spans.ts";
import { spread } from "./spread.ts";
import type { StoryPage } from "./story-page.ts";
import { sameWords, unquote, wordsOf } from "./utterances.ts";
import { quoted } from "./quoted.ts";

/** What a side said, in words of its own, with all places of it. */
export interface Saying {
  readonly words: string;
  /** Whether it was said at the contact and not only of it. */
  readonly isInIt: boolean;
  /** How it was said, where that is not plain: `denied`; else empty. */
  readonly manner: string;
  /** Actor id of somebody of another side whose words it gives. */
  readonly quoting: string | null;
  readonly evidence: readonly Evidence[];
}

/** A side's claims as words, the most printed first; what one article says twice, or others in the same words, is one. */
export function sayingsOf(account: PartyAccount, page: StoryPage): Saying[] {
  const sayings: Saying[] = [];
  for (const saying of account.claims.map((claim) => toSaying(claim, account, page))) {
    const at = sayings.findIndex((other) => isOne(other, saying));
    if (at < 0) sayings.push(saying);
    else sayings[at] = join(sayings[at]!, saying);
  }
  return sayings.toSorted((a, b) => spread(b.evidence) - spread(a.evidence));
}

/** The same words; or one's among the other's, where no article would be given words that it does not have. */
function isOne(a: Saying, b: Saying): boolean {
  if (a.manner !== b.manner) return false;
  if (sameWords(a.words) === sameWords(b.words)) return true;
  const [inner, outer] = isPart(a.words, b.words) ? [a, b] : [b, a];
  return isPart(inner.words, outer.words) && inner.evidence.every(({ article }) => prints(outer, article));
}

const prints = ({ evidence }: Saying, article: string): boolean => evidence.some((one) => one.article === article);

const isPart = (inner: string, outer: string): boolean => ` ${sameWords(outer)} `.includes(` ${sameWords(inner)} `);

function join(one: Saying, other: Saying): Saying {
  const longer = one.words.length >= other.words.length ? one : other;
  return { ...longer, isInIt: one.isInIt || other.isInIt, evidence: [...one.evidence, ...other.evidence] };
}

function toSaying({ claim, denied, statements, evidence }: PartyClaim, account: PartyAccount, page: StoryPage): Saying {
  const { gist = "", assertions = [] } = page.dossier.claims.find(({ id }) => id === claim) ?? {};
  const place = evidence.find((one) => page.words(one).includes(gist)) ?? evidence[0]!;
  const assertion = assertions.find(
    ({ article, span }) => article === place.article && span.start === place.span.start,
  );
  const innermost = page.statement(assertion?.statement ?? null);
  const own = page.words(place);
  const words = gist !== "" && own.includes(gist) ? gist : own;
  const made = page.statement(statements[0] ?? null);
  const plain = innermost?.form === "direct" ? quoted(unquote(words)) : words;
  const whole = made ?? (isFragment(plain) && spread(evidence) === 1 ? innermost : undefined);
  return {
    words: balanced(whole && isWorthwhile(wordsOf(whole, page), plain) ? wordsOf(whole, page) : plain),
    isInIt: made !== undefined,
    manner: denied && innermost?.cueClass !== "deny" ? "denied" : mannerOf(made ?? innermost, place, page),
    quoting: foreign(made ?? innermost, account),
    evidence,
  };
}

/** The verb of a denial, a demand, a warning, where it does not stand in the words themselves. */
function mannerOf(statement: Statement | undefined, { span }: Evidence, page: StoryPage): string {
  if (!statement || statement.cueClass === "say" || statement.form === "direct") return "";
  const { article, cue } = statement;
  return cue.some((each) => overlaps(each, span))
    ? ""
    : cue.map((each) => page.words({ article, span: each })).join(" ");
}

/** [walk out of the meeting], [he was willing]: it may want the words before it. */
const isFragment = (words: string): boolean => /^\p{Ll}/u.test(words);

/** Without a quotation mark that has no other half, and the comma before it. */
const balanced = (words: string): string =>
  (words.match(/["“”]/g) ?? []).length % 2 === 1 ? words.replace(/^["“”]\s*|,?\s*["“”]$/g, "") : words;

/** A sentence or two can be read; more would tell of other things. */
const longest = 180;

/** Whether a statement says more than the assertion in it, and not too much. */
const isWorthwhile = (statement: string, assertion: string): boolean =>
  statement.length <= longest && isPart(assertion, statement);

/** Whose words it gives, where that is nobody of the side that says so. */
function foreign(statement: Statement | undefined, { speakers, participants }: PartyAccount): string | null {
  const speaker = statement?.speaker ?? null;
  return speaker !== null && ![...speakers, ...participants].includes(speaker) ? speaker : null;
}
