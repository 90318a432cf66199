import type { StoredStatement } from "../../../core/model/stored.ts";
import { oneLine } from "../../../view/one-line.ts";
import { quoted } from "../../../view/quoted.ts";
import { unquote } from "../../../view/utterances.ts";

/** What was said, as it is to be read: a quotation in marks of its own, other words without the [that] that joined them to their sentence. */
export const printedContent = ({ content, form }: Pick<StoredStatement, "content" | "form">): string =>
  form === "direct" ? quoted(unquote(oneLine(content))) : oneLine(content).replace(/^that /, "");
