import { institutions } from "../../../lexicon/institutions.ts";
import { names } from "../../../lexicon/names.ts";
import { offices } from "../../../lexicon/offices.ts";
import { isActOfState, isDeed, isDoneToStates, isMatterOfState } from "../../../lexicon/politics.ts";
import { clausesOf, type Clause, type ParsedText, type Phrase } from "../../../text/parsed-text.ts";
import { covers, holdsHead } from "../../../text/ranges.ts";
import { isPossessive, type Token, type TokenRange } from "../../../text/tagged-text.ts";

/** Whether a capital or a people stands for a government: by what it has, what it describes, or what part it has in a clause; else it is a place. */
export function standsForState(text: ParsedText, name: TokenRange): boolean {
  const { tokens } = text;
  if (isPossessive(tokens[name.last])) return isGovernments(tokens, name.last + 1, isDeed);
  if (isPaired(tokens, name)) return isGovernments(tokens, nextOf(tokens, name), isDeed);
  if (describes(tokens, name) || /^an?$/.test(tokens[name.first - 1]?.lower ?? ""))
    return isGovernments(tokens, name.last, () => false);
  const clauses = clausesOf(text, tokens[name.first]!.sentence);
  return clauses.length === 0
    ? headsLine(text, name)
    : clauses.some((clause) => parts.some((isPart) => isPart(text, name, clause)));
}

/** Whether somebody is said to do something, whatever it is: [the Norwegians left]. */
export const isDoer = (text: ParsedText, name: TokenRange): boolean =>
  clausesOf(text, text.tokens[name.first]!.sentence).some(
    ({ subject, verb }) => !verb.passive && isMember(text.tokens, name, subject),
  );

/** The parts in a clause that a government has. */
const parts: readonly ((text: ParsedText, name: TokenRange, clause: Clause) => boolean)[] = [acts, isActedOn, isParty];

/** [Oslo refused] [QUESTION: Oslo refused] [Oslo was accused] [Oslo should pay]; a city, too, is [bombed] and [visited]. */
function acts({ tokens }: ParsedText, name: TokenRange, { subject, verb, object }: Clause): boolean {
  const isNext = verb.first === name.last && tokens[name.first - 1]?.pos === "PUNCT";
  if (!isNext && !isMember(tokens, name, subject)) return false;
  if (subject !== null && areStates(tokens, subject)) return true;
  if (verb.passive) return isDoneToStates(verb.lemma);
  if (object !== null && isMatterOfState(tokens[object.head]!.lemma)) return true;
  const isBound = /^(?:should|must|would)$/.test(verb.modal ?? "");
  return hasMood(tokens, verb) || isActOfState(verb.lemma, object !== null || isBound);
}

/** [Oslo and Bern have seen ties improve]: nothing but capitals and states, two of them or more. */
function areStates(tokens: readonly Token[], { first, last }: Phrase): boolean {
  let count = 0;
  for (let at = first; at < last; at++) {
    const match = names.at(tokens, at, last);
    if (match && /^(?:state|body)$/.test(match.value.actor.kind) && match.value.sense !== "demonym") {
      count++;
      at += match.length - 1;
    } else if (!/^(?:,|and|both|the)$/.test(tokens[at]!.lower)) return false;
  }
  return count > 1;
}

/** [Oslo is ready] [Oslo is wary of the plan]; not [Oslo is full of light] [short of water]. */
function hasMood(tokens: readonly Token[], { lemma, last }: Clause["verb"]): boolean {
  const [word, link] = [tokens[last], tokens[last + 1]];
  if (lemma !== "be" || word?.pos !== "ADJ") return false;
  return (
    isActOfState(word.lemma, false) ||
    (/^(?:about|of|over|that)$/.test(link?.lower ?? "") && !/^(?:full|short)$/.test(word.lower))
  );
}

/** [The plan angered Oslo] [They kept Oslo from leaving]. */
function isActedOn({ tokens }: ParsedText, name: TokenRange, { verb, object }: Clause): boolean {
  if (verb.passive || !isMember(tokens, name, object)) return false;
  const [link, deed] = tokens.slice(name.last, name.last + 2);
  const isKept = link?.lower === "from" && deed !== undefined && deed.lower.endsWith("ing");
  return isKept || isDoneToStates(verb.lemma);
}

/** [with Oslo] [according to Oslo] [pressure on Oslo] [appealed to Oslo] [critical of Oslo] [hard on Oslo]. */
function isParty({ tokens }: ParsedText, name: TokenRange, { obliques, verb }: Clause): boolean {
  const oblique = obliques.find(({ phrase }) => isMember(tokens, name, phrase));
  if (!oblique) return false;
  const { preposition, token, phrase } = oblique;
  const before = tokens[token - 1];
  if (before === undefined || locative.has(preposition)) return false;
  if (sides.has(preposition) || before.lower === "according") return true;
  if (preposition === "by" && verb.passive) return isActOfState(verb.lemma, true);
  if (preposition === "between" && phrase.head + 1 < phrase.last) return !ways.has(before.lemma);
  if (before.index >= verb.first && before.index < verb.last) return isDoneToStates(verb.lemma);
  return isMatterOfState(before.lemma.toLowerCase()) || (/^(?:of|on|about)$/.test(preposition) && before.pos === "ADJ");
}

/** Prepositions before whom somebody deals with. */
const sides = new Set(["with", "against"]);
const locative = new Set(
  "in at near outside around across into inside through beyond beside via within off".split(" "),
);

/** What is between two cities rather than two governments. */
const ways = new Set(
  "distance flight hour journey kilometre line mile rail railway road route train trip way".split(" "),
);

/** The head of a phrase, or another of its names: [Oslo, Moscow] and [Bern]. */
const isMember = (tokens: readonly Token[], name: TokenRange, phrase: Phrase | null): boolean =>
  phrase !== null &&
  covers(phrase, name) &&
  (name.last === phrase.last || holdsHead(name, phrase) || /^(?:,|and|or|nor)$/.test(tokens[name.last]!.lower));

/** [Oslo weather] [the Oslo government]; [an Oslo …]: so, too, behind an article. */
const describes = (tokens: readonly Token[], { last }: TokenRange): boolean =>
  /^(?:NOUN|ADJ)$/.test(tokens[last]?.pos ?? "") && tokens[last]!.sentence === tokens[last - 1]!.sentence;

/** [Oslo-Bern relations]: two names with a hyphen between. */
const isPaired = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  [tokens[last], tokens[first - 1]].some((mark) => mark !== undefined && isJoint(tokens, mark));

const isJoint = (tokens: readonly Token[], { index, text, start, end }: Token): boolean =>
  /^[-‑–/]$/.test(text) && tokens[index - 1]?.end === start && tokens[index + 1]?.start === end;

/** The token behind the names that a hyphen joins. */
function nextOf(tokens: readonly Token[], { last }: TokenRange): number {
  let next = last;
  while (next < tokens.length && (isJoint(tokens, tokens[next]!) || tokens[next]!.pos === "PROPN")) next++;
  return next;
}

/** Whether the noun phrase at `at` is a government's own: its officials, its envoys, or what `also` takes. */
function isGovernments(tokens: readonly Token[], at: number, also: (lemma: string) => boolean): boolean {
  let last = at;
  while (last < tokens.length && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[last]!.pos)) last++;
  const head = tokens[last - 1];
  if (last === at || !head) return false;
  const office = offices.at(tokens, head.index, last)?.value;
  const isOfficial =
    office !== undefined && (ofState.has(office.level) || /^(?:official|diplomat)$/.test(office.title));
  const isBody = institutions.at(tokens, head.index, last)?.value.state === true;
  return isOfficial || isBody || also(head.lemma);
}

const ofState: ReadonlySet<string> = new Set(["head", "minister", "envoy", "spokesperson", "aide"]);

/** [Oslo Rejects Plan]: in a line without a verb that could be read. */
function headsLine({ tokens, sentences }: ParsedText, { first, last }: TokenRange): boolean {
  const next = tokens[last];
  const isFirst = sentences[tokens[first]!.sentence]!.first === first;
  return isFirst && next !== undefined && next.lower.endsWith("s") && isActOfState(next.lower.replace(/s$/, ""), false);
}
