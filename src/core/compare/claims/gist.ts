import { wordsSaying } from "../../lexicon/words-saying.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { oneLine } from "../../text/one-line.ts";
import { printedWords, shorten } from "../printed-words.ts";

const fewestWords = 6;
const mostWords = 24;

/** What makes an assertion's own words readable alone: each a bonus beside how central it is, which is 0 to 1. */
const clarity = {
  length: 0.3,
  actors: 0.2,
  noPronoun: 0.15,
  unquoted: 0.1,
  subject: 0.3,
  opening: 0.15,
  ending: 0.2,
} as const;

const pronouns = new Set(["i", "we", "he", "she", "it", "they", "his", "her", "its", "their", "our", "my"]);

/** Rules that find clauses which have their subject with them. */
const withSubject = /^clause-(?:main|complement|adverbial)$/;

/** Subjects that help nobody, and no subject is printed longer. */
const namesNobody = new Set([...pronouns, "you", "who", "which", "that", "what"]);
const longestSubject = 60;

/** A clause that starts so does not stand alone. */
const dependent = new Set(wordsSaying("assertion-words", "dependent"));
/** A clause that ends so breaks off. */
const dangling = new Set(wordsSaying("assertion-words", "dangling"));
/** A clause that starts so stands alone without it. */
const linking = /^(?:after|as|where|that|while|when|although|because|since|but|and)\s+/;

/** The words of the clearest assertion of a claim: central, of middle length, with its actors named. */
export function chooseGist(
  items: readonly number[],
  assertions: readonly StoryAssertion[],
  score: (a: number, b: number) => number,
): string {
  const ranked = items.map((item) => ({ item, points: centrality(item, items, score) + clear(assertions[item]!) }));
  const best = ranked.reduce((one, other) => (other.points > one.points ? other : one));
  return standingAlone(assertions[best.item]!);
}

/** The words as one line behind their subject in brackets, where that stands elsewhere; without the conjunction that leads them, and with both marks of a quotation or neither. */
function standingAlone(one: StoryAssertion): string {
  const subject = subjectOf(one);
  return subject === null ? ownWords(one) : `[${subject}] ${ownWords(one)}`;
}

/**
 * The subject of a finite verb, and a mark for what is left out between: [the two sides …]. Whose an infinitive, a gerund or
 * a relative clause is cannot be told so surely.
 */
function subjectOf(one: StoryAssertion): string | null {
  const { subject, span } = one.assertion;
  const [opening = ""] = printedWords(wordsAt(one, span));
  if (subject === null || subject.start > span.start || dependent.has(opening) || opening.endsWith("ing")) return null;
  const words = shorten(wordsAt(one, subject), longestSubject);
  if (namesNobody.has(words.toLowerCase())) return null;
  const between = wordsAt(one, { start: subject.end, end: span.start });
  return /[\p{L}\p{N}]/u.test(between) ? `${words} …` : words;
}

function ownWords({ article, assertion: { span } }: StoryAssertion): string {
  const words = article.text.slice(span.start, span.end);
  const open = (words.match(/["“”]/g) ?? []).length % 2 === 1;
  const closing = open ? (/^[.,!?]?["”]/.exec(article.text.slice(span.end, span.end + 2))?.[0] ?? "") : "";
  const whole = oneLine(words + closing).replace(linking, "");
  return open && closing === "" ? whole.replace(/^["“”]\s*|\s*["“”]$/, "") : whole;
}

function centrality(item: number, items: readonly number[], score: (a: number, b: number) => number): number {
  if (items.length === 1) return 0;
  return items.reduce((sum, other) => sum + (other === item ? 0 : score(item, other)), 0) / (items.length - 1);
}

function clear(one: StoryAssertion): number {
  const { span, subject, actors, quotations, rule } = one.assertion;
  const words = printedWords(wordsAt(one, span));
  const quoted = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
  const signs = {
    length: words.length >= fewestWords && words.length <= mostWords,
    actors: actors.length > 0,
    noPronoun: !words.some((word) => pronouns.has(word)),
    unquoted: quoted < (span.end - span.start) / 2,
    subject: subject === null && withSubject.test(rule),
    opening: !dependent.has(words[0] ?? ""),
    ending: !dangling.has(words.at(-1) ?? ""),
  };
  return Object.entries(signs).reduce((sum, [sign, has]) => sum + (has ? clarity[sign as keyof typeof clarity] : 0), 0);
}
