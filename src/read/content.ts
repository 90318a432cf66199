import { skip, type Draft } from "./draft.ts";
import { dropFigures } from "./html/figures.ts";
import { parseFragment } from "./html/fragment.ts";
import { renderParagraphs } from "./html/paragraphs.ts";

type Skip = ReturnType<typeof skip>;
/** Text, and what was taken away from it. */
export type Content = Pick<Draft, "text" | "removed">;

/** The paragraphs of a field that holds HTML or plain text and does not say which; `input` names it where it cannot be read. */
export function readContent(content: string, input: string): Content | Skip {
  try {
    const document = parseFragment(content);
    if (!document) return { text: content };
    const removed = dropFigures(document);
    return { text: renderParagraphs(document.documentElement).join("\n\n"), removed };
  } catch (error) {
    const { message } = error as Error;
    return skip(input, `HTML that cannot be taken apart (${message.slice(0, 80)}): save the page again`);
  }
}
