import { describe, expect, test } from "vitest";
import { chainsOf } from "../../src/view/chain.ts";
import { copiesOf } from "../../src/view/copies.ts";
import { echoesOf } from "../../src/view/echoes.ts";
import { originName } from "../../src/view/origin-name.ts";
import { sharpest } from "../../src/view/sharpest.ts";
import { openStoryPage } from "../../src/view/story-page.ts";
import type { Divergence } from "../../src/core/model/dossier.ts";
import { facets, filterStatements, nobody, optionsOf } from "../../src/web/story/statements/statement-filter.ts";
import { partsTold } from "../../src/web/story/sides/parts-told.ts";
import { compareExamples } from "./written-report.ts";

const dossier = await compareExamples();
const page = openStoryPage(dossier, true);
const { statements } = dossier;

describe("filters of statements", () => {
  test.each(Object.values(facets))(
    "by $name: each value finds as many as it says, together all that have one",
    ({ name, valueOf }) => {
      const options = optionsOf(name, statements, page);
      expect(options.length).toBeGreaterThan(1);
      for (const { value, count } of options)
        expect(filterStatements(statements, { [name]: value }, page)).toHaveLength(count);
      const having = statements.filter((statement) => valueOf(statement, page) !== "");
      expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(having.length);
    },
  );

  test("nobody named is a speaker, too", () => {
    const found = filterStatements(statements, { speaker: nobody }, page);
    expect(found.length).toBeGreaterThan(0);
    for (const { speaker } of found) expect(speaker).toBeNull();
  });

  test("words are found in any case, and filters hold together", () => {
    const found = filterStatements(statements, { words: "LONG AND" }, page);
    expect(found.length).toBeGreaterThan(1);
    const capital = filterStatements(statements, { words: "moscow" }, page);
    expect(capital.length).toBeGreaterThan(0);
    expect(filterStatements(statements, { words: "Moscow" }, page)).toEqual(capital);
    const direct = filterStatements(statements, { words: "long and", form: found[0]!.form }, page);
    expect(direct).toEqual(found.filter(({ form }) => form === found[0]!.form));
  });
});

test("a chain has its stations in the order in which words go, and no statement is lost", () => {
  const order = ["speaker", "channel", "addressee", "teller", "relay"];
  const chains = chainsOf(statements, page);
  for (const { steps } of chains) {
    const places = steps.map(({ role }) => order.indexOf(role));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    for (const { name } of steps) expect(name).not.toBe("");
  }
  expect(chains.flatMap((chain) => chain.statements).length).toBe(statements.length);
  const roles = new Set(chains.flatMap(({ steps }) => steps.map(({ role }) => role)));
  expect([...roles].toSorted()).toEqual(order.toSorted());
});

const side = (articles: string[]) => ({
  text: "",
  normal: "",
  evidence: articles.map((article) => ({ article, span: { start: 0, end: 1 } })),
});
const of = (id: string, compatible: Divergence["compatible"], ...sides: string[][]): Divergence => ({
  id,
  kind: "mode",
  about: "",
  compatible,
  values: sides.map(side),
});

describe("what the overview tells of origins and copies", () => {
  test("each echoed claim rests on one origin, and the most echoed is first", () => {
    const echoes = echoesOf(dossier);
    const echoed = dossier.claims.filter(({ verdict }) => verdict === "echoed");
    expect(echoes.flatMap(({ claims }) => claims).length).toBe(echoed.length);
    expect(echoes[0]!.claims.length).toBe(Math.max(...echoes.map(({ claims }) => claims.length)));
    const kremlin = echoes.find(({ origin }) => origin === "Kremlin")!;
    expect(kremlin.actor).toBe("body:kremlin");
    for (const { origin, claims } of echoes)
      for (const { origins, groups } of claims) {
        const counted = groups.filter(({ counts }) => counts).flatMap((group) => group.origins);
        const names = counted.map((at) => originName(origins[at]!));
        expect([...new Set(names)].toSorted().join(", ")).toBe(origin);
      }
  });

  test("an article that prints another's words is named with whose they are", () => {
    const copies = copiesOf(dossier);
    expect(copies.length).toBeGreaterThan(0);
    for (const { article, from, claims } of copies) {
      const steps = dossier.claims.flatMap(({ assertions }) =>
        assertions.filter((one) => one.article === article).flatMap(({ path }) => path),
      );
      const names = steps.filter(({ role }) => role === "copy").map(({ name }) => name);
      expect([...new Set(names)]).toEqual(from);
      expect(claims).toBeGreaterThan(0);
    }
  });

  test("a difference of two against two is sharper than of one against many; what may both be true is none", () => {
    const found = sharpest([
      of("slip", false, ["a"], ["b", "c", "d", "e"]),
      of("open", true, ["a", "b"], ["c", "d"]),
      of("even", false, ["a", "b"], ["c", "d"]),
      of("unclear", "unclear", ["a"], ["b"]),
    ]);
    expect(found.map(({ id }) => id)).toEqual(["even", "slip"]);
  });
});

test("a part of the sides is told where any side has something to it", () => {
  const [first] = dossier.partyAccounts;
  const told = partsTold(first!.parties, page);
  expect(told.inIt || told.ofIt).toBe(true);
  expect(told.topics).toBe(first!.parties.some(({ topics }) => topics.length > 0));
  expect(partsTold([], page)).toEqual({ inIt: false, ofIt: false, topics: false });
});
