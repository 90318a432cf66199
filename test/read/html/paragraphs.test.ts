import { expect, test } from "vitest";
import { renderParagraphs } from "../../../src/read/html/paragraphs.ts";
import { elementOf } from "./invented-page.ts";

test.each([
  ["blocks part paragraphs", "<div>One<p>two</p>three<section>four</section></div>", ["One", "two", "three", "four"]],
  ["inline elements do not", "<p>O<b>n</b>e <a href='/'>two</a><sup>3</sup> <span>four</span></p>", ["One two3 four"]],
  ["one line break is a space", "<p>One<br>two</p>", ["One two"]],
  ["two line breaks part paragraphs", "<p>One<br> <br>two<br><br><br>three</p>", ["One", "two", "three"]],
  ["white space is one space", "<pre>One\n\n  two\t three</pre>", ["One two three"]],
  ["items of a list", "<ul><li>One</li><li><p>two</p></li></ul>", ["One", "two"]],
  ["headings", "<div><h2>One</h2>two</div>", ["One", "two"]],
  ["quotations", "<div>One<blockquote>two <q>three</q></blockquote></div>", ["One", "two “three”"]],
  ["terms", "<dl><dt>One</dt><dd>two</dd></dl>", ["One", "two"]],
  [
    "a row is a line of its cells",
    "<table><tr><th>One</th><td>two</td><td>three</td></tr><tr><td>four</td></tr></table>",
    ["One two three", "four"],
  ],
  ["paragraphs in a cell", "<table><tr><td><p>One</p><p>two</p></td></tr></table>", ["One", "two"]],
  [
    "what is not for reading",
    "<div>One<script>x</script><style>y</style><button>z</button><textarea>v</textarea></div>",
    ["One"],
  ],
  ["comments", "<div><p>One</p><!-- two --></div>", ["One"]],
  ["empty blocks", "<div><p> </p><p>&nbsp;</p><p>One</p><hr></div>", ["One"]],
])("%s", (_, html, paragraphs) => {
  expect(renderParagraphs(elementOf(html))).toEqual(paragraphs);
});
