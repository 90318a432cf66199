import { quoted } from "./quoted.ts";
import type { StoryPage } from "./story-page.ts";
import type { ToldEvent } from "./told-events.ts";

/** The article's words for what is more than a contact: a kind and two names would say too little. */
export function printedWords(
  { mentions: [mention] }: Pick<ToldEvent, "mentions">,
  { dossier, words }: StoryPage,
): string {
  if (!mention || mention.type === "CONSULT") return "";
  const { article, span } = mention;
  const telling = dossier.claims
    .flatMap(({ assertions }) => assertions)
    .find((one) => one.article === article && one.span.start <= span.start && span.end <= one.span.end);
  return telling ? quoted(words(telling)) : "";
}
