import { expect, test } from "vitest";
import { renderFragment } from "../../../src/read/html/fragment.ts";

test.each([
  ["plain text", "One.\nTwo.", ["One.", "Two."]],
  ["empty lines and space", " One. \n\n\n  Two. \n", ["One.", "Two."]],
  ["HTML", "<p>One.</p><p>Two <b>and</b> three.</p>", ["One.", "Two and three."]],
  ["HTML with words outside its elements", "One.<p>Two.</p>Three.", ["One.", "Two.", "Three."]],
  ["a whole page", "<html><head><title>x</title></head><body><p>One.</p></body></html>", ["One."]],
  ["line breaks", "One<br>line.<br/><br/>Two.", ["One line.", "Two."]],
  ["entities in HTML", "<p>Salt &amp; lamps</p>", ["Salt & lamps"]],
  ["signs that are no tags", "5 < 7, and 9 > 8.", ["5 < 7, and 9 > 8."]],
  ["a lonely bracket before a word", "x <y\nz", ["x <y", "z"]],
  ["a script", "<script>track()</script><p>One.</p>", ["One."]],
  ["nothing", " \n ", []],
])("%s", (_, content, paragraphs) => {
  expect(renderFragment(content)).toEqual(paragraphs);
});
