import { lexicon } from "../../lexicon/lexicon.ts";
import { anyForm, PhraseTable } from "../../lexicon/phrase-table.ts";

export type Unit = (typeof lexicon.units)[number];

/** Units by name and plural, in any inflection: [hour], [Hong Kong dollars], [per cent]. */
export const units = new PhraseTable<Unit>(anyForm);
/** Units of one word, for joined words: [90-minute]. */
export const unitWords: ReadonlyMap<string, Unit> = new Map(lexicon.units.map((unit) => [unit.name, unit]));

for (const unit of lexicon.units) {
  for (const word of new Set([unit.name, unit.plural])) units.add(word.toLowerCase(), unit);
}

/** Signs and short forms before an amount. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₽", "RUB"],
  ["₹", "INR"],
  ["rs", "INR"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₺", "TRY"],
]);
