import { endsSentence } from "../paragraphs.ts";
import { countWords } from "../words.ts";
import { withLines, type Cleaner } from "./page.ts";

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
/** Section headings in capitals are shorter. */
const shortestPromo = 5;

/** Takes away another article's headline between two paragraphs: [TRUMP SHOULD FINISH THE JOB IN IRAN]. */
export const dropPromos: Cleaner = (page) => {
  const { lines } = page;
  const isPromo = (line: string, index: number): boolean =>
    isCapitals(line) &&
    countWords(line) >= shortestPromo &&
    !endsSentence(line) &&
    !/^["“‘'(]/.test(line) &&
    isProse(lines[index - 1]) &&
    isProse(lines[index + 1]);
  const promos = lines.filter(isPromo);
  if (promos.length === 0) return page;
  const kept = lines.filter((line, index) => !isPromo(line, index));
  return withLines(
    page,
    kept,
    promos.map((text) => ({ reason: "promo", text })),
  );
};

const isProse = (line: string | undefined): boolean => line !== undefined && !isCapitals(line) && endsSentence(line);
