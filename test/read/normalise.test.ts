import { expect, test } from "vitest";
import { normaliseText } from "../../src/read/normalise.ts";

test.each([
  ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["a\u00A0b\u2009c\td", "a b c d"],
  ["zero\u200Bwidth, soft\u00ADhyphen, \uFEFFmark, joi\u200Dner", "zerowidth, softhyphen, mark, joiner"],
  ["AT&amp;T &quot;said&quot; it&#8217;s &#x201C;so&#x201D; &amp;#39;now&amp;#39;", "AT&T \"said\" it’s “so” 'now'"],
  ["&unknown; &; &#0; R&D; 5 &lt; 6", "&unknown; &; R&D; 5 < 6"],
  ["cafe\u0301", "café"],
  ["“a” ‘b’ \"c\" 'd' «e» „f“", "“a” ‘b’ \"c\" 'd' «e» „f“"],
  ["می\u200Cخواهم", "می\u200Cخواهم"],
  ["👩\u200D🚀", "👩\u200D🚀"],
])("%j", (text, normal) => {
  expect(normaliseText(text)).toBe(normal);
});
