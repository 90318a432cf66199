import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { Dossier } from "../../src/core/model/index.ts";
import { render } from "../../src/render/text.ts";
import { dossier, emptyDossier } from "./invented-dossier.ts";

const page = (width: number, color = false, all = false) => render(dossier, { width, color, all });

test("the invented dossier is one", () => {
  expect(Dossier.safeParse(dossier).error).toBeUndefined();
});

test.each([80, 120])("a page of %i columns", async (width) => {
  await expect(page(width)).toMatchFileSnapshot(`pages/text-${width}.txt`);
  await expect(page(width, true)).toMatchFileSnapshot(`pages/text-${width}-color.txt`);
});

test("a page with everything", async () => {
  await expect(page(80, false, true)).toMatchFileSnapshot("pages/text-80-all.txt");
});

test("a page about nothing says so", async () => {
  await expect(render(emptyDossier, { width: 80, color: false, all: false })).toMatchFileSnapshot(
    "pages/text-empty.txt",
  );
});

describe("on a terminal", () => {
  test.each([30, 40, 80, 100, 120])("no row is wider than %i columns", (width) => {
    const rows = page(width, true, true).split("\n");
    expect(rows.filter((row) => stringWidth(row) > width)).toEqual([]);
  });

  test("colour changes nothing but colour", () => {
    expect(stripVTControlCharacters(page(80, true))).toBe(page(80));
  });

  test("no control character of an article gets through", () => {
    expect(page(80, false, true)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
    const [, ...sequences] = page(80, true, true).split("\u001b");
    expect(sequences.filter((each) => !/^\[\d{1,2}m/.test(each))).toEqual([]);
  });

  test("a claim that may be several has a question mark, and stands behind the sure ones", () => {
    const [claim] = dossier.claims;
    const claims = [
      { ...claim!, likeness: 0.4 },
      { ...claim!, gist: "a surer one" },
    ];
    const printed = render({ ...dossier, claims }, { width: 80, color: false, all: false });
    expect(printed).toMatch(/ECHOED {9}a surer one\n.*\n {2}ECHOED\? {8}Reik/);
  });

  test("words with escape sequences in them are shown without", () => {
    const claims = [
      { ...dossier.claims[0]!, gist: "\u001b[2J\u001b]0;owned\u0007a\u0085b \u001b\u001b[31m[31mc\u202Ed" },
    ];
    const printed = render({ ...dossier, claims }, { width: 80, color: false, all: true });
    expect(printed).toContain("ECHOED         a b [31mcd\n");
  });
});
