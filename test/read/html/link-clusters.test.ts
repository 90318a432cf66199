import { expect, test } from "vitest";
import { isLinkCluster } from "../../../src/read/html/body/link-clusters.ts";
import { measureProse } from "../../../src/read/html/body/prose.ts";
import { elementOf, prose } from "./invented-page.ts";

const link = (words: string): string => `<a href="/x">${words}</a>`;
const headline = link("Ferry crews end their strike after days");
const popup = `<span id="it">${headline} ${headline}</span>`;

/** The element with id `it` is asked. */
test.each([
  ["a menu", `<div id="it">${link("World")} ${link("The strait")} ${link("Sport and games")}</div>`, true],
  ["a list of headlines", `<ul id="it"><li>${headline}</li><li>${headline}</li></ul>`, true],
  ["a list with one headline", `<ul id="it"><li>${headline}</li></ul>`, true],
  ["a paragraph of headlines", `<p id="it">${headline} ${headline}</p>`, true],
  ["headlines with dates", `<ol id="it"><li>${headline} 2031</li><li>${headline}</li></ol>`, true],
  ["headlines inside a paragraph", `<p>${prose[0]} ${popup}</p>`, true],
  ["headlines that pop up behind a name", `<p><span>Ada Quill ${popup}</span> ${prose[0]}</p>`, true],
])("%s is a cluster of links", (_, html, expected) => {
  expect(ask(html)).toBe(expected);
});

test.each([
  ["a list with one linked name", `<ul id="it"><li>${link("Ada Quill")}</li></ul>`],
  ["one link", `<div id="it">${headline}</div>`],
  ["a few short links", `<div id="it">${link("Share")} ${link("Print")}</div>`],
  [
    "headlines with as many words beside them",
    `<div id="it">${headline} ${headline} and the rest of the sentence</div>`,
  ],
  ["a list without links", `<ul id="it"><li>${prose[0]}</li></ul>`],
  [
    "prose with linked names",
    `<p id="it">${link("Ada Quill")} and ${link("Oda Lindqvist")} met ${link("Gerd Aune")} in Sund.</p>`,
  ],
  [
    "linked names next to each other in a line",
    `<p>It was <span id="it">${link("Ada Quill")} ${link("of Karrow")}</span>, he said.</p>`,
  ],
  ["one linked sentence in a line", `<p>He wrote: <b id="it">${link(prose[0]!)}</b></p>`],
  [
    "a name with headlines behind it",
    `<p><span id="it">${link("Quill")} ${popup.replace(' id="it"', "")}</span> ${prose[0]}</p>`,
  ],
  ["nothing", `<div id="it"></div>`],
])("%s is none", (_, html) => {
  expect(ask(html)).toBe(false);
});

function ask(html: string): boolean {
  const root = elementOf(html);
  return isLinkCluster(root.getAttribute("id") ? root : root.querySelector("#it")!, measureProse(root));
}
