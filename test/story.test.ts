import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../src/core/compare/compare.ts";
import { analyse } from "../src/core/extract/analyse.ts";
import { Dossier, type Divergence } from "../src/core/model/index.ts";
import { loadModels } from "../src/operations/models.ts";
import { readInputs } from "../src/read/read.ts";

const printed = ({ values }: Divergence): string => values.map(({ text, normal }) => `${text} ${normal}`).join(" | ");

const ways = [
  { name: "with the shipped model", models: loadModels().models },
  { name: "by rules alone", models: {} },
];

describe.each(ways)("the bundled story $name", ({ models }) => {
  /** The bundled story, from its files to its dossier: what examples/README.md says each file exercises. */
  let dossier: Dossier;

  beforeAll(async () => {
    const analyses = [];
    for await (const reading of readInputs(["examples/xi-calls-2026-02-04"])) {
      if ("article" in reading) analyses.push(analyse(reading.article, models));
    }
    dossier = compare(analyses);
  });

  const xi = "person:xi-jinping";
  const putin = "person:vladimir-putin";
  const trump = "person:donald-trump";

  /** The participants of each event of the story, by its title. */
  const sidesOf = (title: string): string[][] =>
    dossier.storyEvents
      .filter((event) => event.title.startsWith(title))
      .map(({ mentions }) => {
        const sides = dossier.events.filter(({ id }) => mentions.includes(id)).flatMap(({ actors }) => actors);
        return [...new Set(sides.map(({ actor }) => actor))];
      });

  const ofKind = (kind: Divergence["kind"]): Divergence[] => dossier.divergences.filter((each) => each.kind === kind);

  test("the dossier fits its schema", () => expect(Dossier.parse(dossier)).toEqual(dossier));

  test("the two calls of one day are two events, each with its participants", () => {
    const calls = sidesOf("Call:");
    expect(calls.some((sides) => sides.includes(xi) && sides.includes(putin) && !sides.includes(trump))).toBe(true);
    expect(calls.some((sides) => sides.includes(xi) && sides.includes(trump) && !sides.includes(putin))).toBe(true);
  });

  describe("who said what", () => {
    const speakers = [
      "Donald Trump",
      "Xi Jinping",
      "Vladimir Putin",
      "Yuri Ushakov",
      "Dmitry Peskov",
      "Chen Ming-chi",
      "Kremlin",
    ];
    test.each(speakers)("%s speaks", (name) => {
      const { id } = dossier.actors.find((actor) => actor.name === name)!;
      expect(dossier.statements.some(({ speaker }) => speaker === id)).toBe(true);
    });

    test("a relay stands beside its speaker", () => {
      const relayed = dossier.statements.filter(({ speaker, relays }) => speaker === xi && relays.length > 0);
      expect(relayed.flatMap(({ relays }) => relays.map(({ name }) => name))).toContain("CCTV");
    });
  });

  test("an invitation that several outlets have from one side is echoed", () => {
    const claim = dossier.claims.find(({ gist, verdict }) => gist.includes("invitation") && verdict !== "single")!;
    expect(claim.verdict).toBe("echoed");
    const named = claim.origins.filter(({ kind }) => kind !== "own-voice");
    expect(named.map(({ name }) => name)).toEqual(["Kremlin"]);
  });

  describe("divergences", () => {
    test("a rounding does not collide", () => {
      const [length] = ofKind("quantity");
      expect(length?.compatible).toBe(true);
      expect(printed(length!)).toMatch(/85 minutes.*81–90 minutes/);
    });

    test("a mode does", () => {
      expect(
        ofKind("mode").map((each) => [
          each.compatible,
          /phone call/.test(printed(each)),
          /video call/.test(printed(each)),
        ]),
      ).toEqual([[false, true, true]]);
    });

    test("a misquoted word is found", () => {
      expect(ofKind("wording").map(printed).join()).toMatch(/thorough.*through/);
    });
  });

  test("what is coming: a visit in the first half of the year, one in April, a summit in November, a treaty's end", () => {
    const dates = dossier.upcoming.map(({ from, to }) => `${from}/${to}`);
    expect(dates).toEqual(
      expect.arrayContaining(["2026-01/2026-06", "2026-04/2026-04", "2026-11/2026-11", "2026-02-05/2026-02-05"]),
    );
  });

  test("what lies behind: October and late November of the year before", () => {
    const times = new Map(dossier.times.map(({ text, from, to }) => [text, `${from}/${to}`]));
    expect(times.get("October")).toBe("2025-10/2025-10");
    expect(times.get("late November")).toBe("2025-11-21/2025-11-30");
  });

  test("the machine-written page says so, and no page furniture is left", () => {
    expect(dossier.articles.filter(({ flags }) => flags.includes("ai-generated")).map(({ outlet }) => outlet)).toEqual([
      "Quillbyte Brief",
    ]);
    const texts = dossier.articles.map(({ text }) => text).join("\n");
    expect(texts).not.toMatch(/ADVERTISEMENT|<\w|\bsign in\b|\bcookies?\b|\bnewsletter\b/i);
  });

  test("a silent outlet shows in the coverage", () => {
    const cells = dossier.coverage.cells.flat();
    expect(new Set(cells)).toEqual(new Set(["reports", "silent", "earlier"]));
  });
});
