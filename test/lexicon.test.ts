import { describe, expect, test } from "vitest";
import { formsOf } from "../scripts/name-forms.ts";
import { spellCases } from "../scripts/spell-cases.ts";
import { findActors } from "../src/core/extract/mentions/mentions.ts";
import { findLexiconNames, type LexiconName } from "../src/core/extract/mentions/known/lexicon-names.ts";
import { holderOf, officeOf } from "../src/core/lexicon/holders.ts";
import { lexicon } from "../src/core/lexicon/lexicon.ts";
import { names, stateOf } from "../src/core/lexicon/names.ts";
import { shortened } from "../src/core/lexicon/shortened.ts";
import { actorId } from "../src/core/model/actor.ts";
import { parseText } from "../src/core/text/parse.ts";
import { tagText } from "../src/core/text/tag.ts";

/** An entry of a table of actors: the ids, the names and what else is tested. */
interface Known {
  readonly id: string;
  readonly words: readonly string[];
  readonly wikidata: string | undefined;
}

const states: Known[] = lexicon.states.map((state) => ({
  id: `state:${state.code}`,
  words: [...state.names, ...state.demonyms, ...state.people, ...[state.capital ?? []].flat(), ...state.seats],
  wikidata: state.wikidata,
}));
const others: Known[] = [
  ...lexicon.bodies.map((body) => ({ ...body, kind: "body" as const, acronyms: [] })),
  ...lexicon.organisations,
  ...lexicon.companies.map((company) => ({ ...company, kind: "company" as const, acronyms: [] })),
  ...lexicon.media.map((medium) => ({ ...medium, kind: "media" as const, acronyms: [] })),
].map(({ kind, name, acronyms, aliases, wikidata }) => ({
  id: actorId(kind, name),
  words: [name, ...acronyms, ...aliases],
  wikidata,
}));
const known = [...states, ...others];

const idOf = ({ known: name }: LexiconName): string => name.actor.id;
const found = (text: string): string[] => findLexiconNames(tagText(text)).map(idOf);

describe("names", () => {
  /** The tagger ends a sentence inside these, and no name goes over the end of one. */
  const endsSentence = new Set(["Gazeta.Ru", "Lenta.Ru", "Table.Media", "ZN.UA"]);
  /** Said of two states; read as the one that news names more often. */
  const ofTwo = new Set(["Congolese", "Dominican"]);

  test("every name is found whole, however the tagger cuts it", () => {
    const words = [...new Set(known.flatMap((one) => one.words))].filter((word) => !endsSentence.has(word));
    const text = words.map((word) => `They met ${word} there.`).join("\n\n");
    const tagged = tagText(text);
    const wholes = findLexiconNames(tagged).map(({ first, last }) =>
      text.slice(tagged.tokens[first]!.start, tagged.tokens[last - 1]!.end),
    );
    const whole = new Set(wholes);
    expect(words.filter((word) => !whole.has(word) && !whole.has(word.replace(/^The /, "")))).toEqual([]);
  });

  test("no name means two actors", () => {
    const owners = Map.groupBy(
      known.flatMap(({ id, words }) => words.map((word) => ({ id, word }))),
      ({ word }) => word,
    );
    const shared = [...owners].filter(([, all]) => new Set(all.map(({ id }) => id)).size > 1);
    expect(new Set(shared.map(([word]) => word))).toEqual(ofTwo);
  });

  test("every state and territory with an ISO code has a name", () => {
    expect(lexicon.states.filter(({ names: words }) => words.length === 0)).toEqual([]);
    expect(lexicon.states.length).toBeGreaterThanOrEqual(249);
  });

  test.each([
    ["The C.I.A. declined.", "body:central-intelligence-agency"],
    ["They left the U.N.", "organisation:united-nations"],
    ["The U.S. Treasury paid.", "body:treasury-department"],
    ["OPEC+ met on Sunday.", "organisation:opec"],
    ["The Ukraine Defence Contact Group met.", "organisation:ukraine-defense-contact-group"],
    ["Al Shabaab denied it.", "group:al-shabaab"],
    ["The Kurdistan Workers’ Party answered.", "group:kurdistan-workers-party"],
    ["An aide at the Elysee said so.", "body:elysee-palace"],
    ["The Danes voted.", "state:DNK"],
    ["The Czechs voted.", "state:CZE"],
    ["Irishmen voted.", "state:IRL"],
    ["Congo protested.", "state:COD"],
    ["Moldova protested.", "state:MDA"],
  ])("%s", (text, id) => {
    expect(found(text)).toContain(id);
  });

  test("a form that means something else is not derived: San Jose is not San José", () => {
    expect(found("They met in San José.")).toEqual(["state:CRI"]);
    expect(found("They met in San Jose.")).toEqual([]);
    expect(found("Male students won.")).toEqual([]);
    expect(found("The Department of Defence answered.")).toEqual([]);
    expect(found("Reunion plans failed.")).toEqual([]);
  });
});

describe("identity", () => {
  test("no two actors share a Wikidata item", () => {
    const items = known.flatMap(({ wikidata }) => wikidata ?? []);
    expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([]);
    expect(states.filter(({ wikidata }) => wikidata === undefined).map(({ id }) => id)).toEqual(["state:SJM"]);
  });

  test("an actor carries its Wikidata item and the state where it is at home", () => {
    const { actors } = findActors(parseText("Boeing sued the United Nations in France."));
    expect(actors).toMatchObject([
      { id: "company:boeing", country: "USA", wikidata: "Q66" },
      { id: "organisation:united-nations", wikidata: "Q1065" },
      { id: "state:FRA", country: "FRA", wikidata: "Q142" },
    ]);
  });

  test("who leads a party or a company does not lead its state", () => {
    const { actors } = findActors(parseText("Boeing president Ada Quill said no. Labour leader Ida Lund said yes."));
    const people = actors.filter(({ kind }) => kind === "person");
    expect(people.map(({ name, country }) => [name, country])).toEqual([
      ["Ada Quill", undefined],
      ["Ida Lund", undefined],
    ]);
  });

  test("every homonym is a name, or a form of one that is not derived", () => {
    const spellings = lexicon.spellings.map(({ forms: all }) => all);
    const forms = new Set(known.flatMap(({ words }) => words.flatMap((word) => formsOf(word, spellings))));
    expect(lexicon.homonyms.flatMap((group) => group.names).filter((name) => !forms.has(name))).toEqual([]);
    const { tokens } = tagText("Jordan Turkey");
    expect(names.at(tokens, 0, 1)?.value.alsoMeans).toEqual(["person"]);
    expect(names.at(tokens, 1, 2)?.value.alsoMeans).toEqual(["word"]);
  });

  test.each([
    ["the North fired", ["PRK"]],
    ["The emirate denied", ["KWT", "QAT"]],
    ["the States said", ["USA"]],
    ["the north fired", []],
  ])("short for a state where its name stands in the article: %s", (text, codes) => {
    const { tokens } = tagText(text);
    const ids = shortened.at(tokens, 0, tokens.length)?.value.map(({ id }) => id) ?? [];
    expect(ids.toSorted()).toEqual(codes.map((code) => stateOf(code).id));
  });
});

describe("holders", () => {
  test("the holder of a day, a month or a year inside a term", () => {
    expect(holderOf("state:DEU", "2019-03-05")).toBe("Angela Merkel");
    expect(holderOf("state:USA", "2018")).toBe("Donald Trump");
    expect(officeOf("Joe Biden", "2022-05")).toEqual({ office: "president", of: "state:USA" });
  });

  test.each(["2025-01-20", "2025-01", "2025"])("nobody while the office changes hands: %s", (date) => {
    expect(holderOf("state:USA", date)).toBeNull();
    expect(officeOf("Joe Biden", date)).toBeNull();
  });

  test("nobody outside the terms, nor after a running one was last known", () => {
    expect(officeOf("Donald Trump", "2023-05-05")).toBeNull();
    expect(holderOf("state:GBR", "1999-05-05")).toBeNull();
    expect(holderOf("state:FRA", "2999-01-01")).toBeNull();
    expect(holderOf("state:SAU", "2024-01-01")).toBeNull();
  });

  test("every holder leads an actor of the lexicon, and no two lead it at once", () => {
    const ids = new Set(known.map(({ id }) => id));
    expect(lexicon.holders.filter(({ of }) => !ids.has(of)).map(({ of }) => of)).toEqual([]);
    for (const holders of Map.groupBy(lexicon.holders, ({ of }) => of).values()) {
      const terms = holders.flatMap(({ terms: all }) => all).toSorted((a, b) => (a.from < b.from ? -1 : 1));
      expect(terms.slice(1).filter(({ from }, at) => from < (terms[at]!.to ?? "9999"))).toEqual([]);
    }
  });
});

describe("patterns", () => {
  test("mind capitals only where they are told to", () => {
    const pattern = new RegExp(spellCases("^(?:last )?updated(?: (?-i:[A-Z]{2,4}))?$"), "u");
    expect(
      ["last updated", "LAST UPDATED", "Last Updated GMT", "Last updated gmt"].map((line) => pattern.test(line)),
    ).toEqual([true, true, true, false]);
  });

  test("hold no modifiers, which V8 forgets in large processes", () => {
    const patterns = [...lexicon.boilerplate, ...lexicon.captions, ...lexicon.credits].map(({ pattern }) => pattern);
    expect(patterns.filter((pattern) => /\(\?[ims]*-?[ims]+:/.test(pattern))).toEqual([]);
  });
});
