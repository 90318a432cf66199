import { names } from "../../../lexicon/names.ts";
import { offices } from "../../../lexicon/offices.ts";
import type { TaggedText, Token } from "../../../text/tagged-text.ts";
import type { LexiconName } from "./lexicon-names.ts";

/** Without names that mean something else here: [Turkey sandwiches], [Apple trees], [Atlanta, Georgia]. */
export function withoutHomonyms({ tokens }: TaggedText, found: readonly LexiconName[]): readonly LexiconName[] {
  const doubtful = found.filter(({ known }) => known.alsoMeans.length > 0);
  if (doubtful.length === 0) return found;
  const told = new Set(found.filter((name) => isTold(tokens, name)).map(({ known }) => known.actor.id));
  const others = new Set(doubtful.filter((name) => isWord(tokens, name, told) || isElsewhere(tokens, name, told)));
  return others.size === 0 ? found : found.filter((name) => !others.has(name));
}

/** Whether something beside the doubtful name itself tells the actor: its name inside a sentence, its capital, its people. */
function isTold(tokens: readonly Token[], { first, known }: LexiconName): boolean {
  if (known.alsoMeans.length === 0 || known.sense !== "name") return true;
  return !opens(tokens, first) && !known.alsoMeans.includes("place");
}

const opens = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.sentence !== tokens[at]!.sentence;

/** A common word, which only the sentence gives its capital, before another noun; bodies and parties stand so, too: [Kremlin aides]. */
const isWord = (tokens: readonly Token[], { first, last, known }: LexiconName, told: ReadonlySet<string>): boolean =>
  known.alsoMeans.includes("word") &&
  /^(?:state|company)$/.test(known.actor.kind) &&
  opens(tokens, first) &&
  tokens[last]?.pos === "NOUN" &&
  !told.has(known.actor.id);

/** A state or a city of the same name in another country. */
const isElsewhere = (tokens: readonly Token[], { first, known }: LexiconName, told: ReadonlySet<string>): boolean =>
  known.alsoMeans.includes("place") &&
  known.sense === "name" &&
  known.actor.kind === "state" &&
  isUnit(tokens, first) &&
  !told.has(known.actor.id);

/** [Atlanta, Georgia,] behind a city; [Georgia Governor], [Georgia's senators]: what a part of a federation has. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const [city, comma] = [tokens[at - 2], tokens[at - 1]];
  const isBehindCity = comma?.text === "," && city?.pos === "PROPN" && city.sentence === tokens[at]!.sentence;
  if (isBehindCity && names.at(tokens, at - 2, at) === null) return true;
  const next = tokens[at + 1]?.lower === "'s" ? at + 2 : at + 1;
  const office = next < tokens.length ? offices.at(tokens, next, tokens.length)?.value : undefined;
  return office !== undefined && /^(?:governor|lieutenant governor|senator|state senator)$/.test(office.title);
}
