import { decodeText } from "./decode.ts";
import { skip, type Outcome, type Source } from "./draft.ts";

/** A text file is one article; what it says about itself stands in its lines. */
export function readText({ input, bytes, url, charset }: Source): Outcome[] {
  const decoded = decodeText(bytes, undefined, charset);
  return ["reason" in decoded ? skip(input, decoded.reason) : { draft: { input, url, text: decoded.text } }];
}
