import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Actor, Dossier } from "../../src/core/model/index.ts";
import { render } from "../../src/render/csv.ts";
import { columns } from "../../src/render/csv/columns.ts";
import { dossier, emptyDossier, storyEvent } from "./invented-dossier.ts";

type Cells = Readonly<Record<string, string>>;

/** The rows as another program reads them. */
const read = (changes: Partial<Dossier>): Cells[] =>
  parse(render({ ...dossier, ...changes }), { columns: true, bom: false }) as Cells[];

const actor = (id: string, name: string, country?: string): Actor => ({
  id,
  name,
  kind: "person",
  roles: [],
  aliases: [],
  ...(country && { country }),
});

const actors = [
  actor("person:marn", "Ilsa Marn", "NOR"),
  actor("person:reik", "Tomas Reik", "DNK"),
  actor("person:osk", "=Osk, Mira"),
];
const callOf = (fields: Parameters<typeof storyEvent>[0]) =>
  read({
    actors,
    storyEvents: [
      storyEvent({
        actors: [
          { actor: "person:marn", role: "participant" },
          { actor: "person:reik", role: "participant" },
        ],
        mentions: ["a1:e1", "a2:e1"],
        ...fields,
      }),
    ],
  })[0]!;

describe("events as CSV", () => {
  test("one row an event, with all columns and a header", () => {
    const rows = read({});
    expect(rows.map(({ event }) => event)).toEqual(dossier.storyEvents.map(({ id }) => id));
    expect(Object.keys(rows[0]!)).toEqual(columns.map(({ name }) => name));
  });

  test("without an event there is the header alone", () => {
    expect(render(emptyDossier)).toBe(`${columns.map(({ name }) => name).join(",")}\n`);
  });

  test("days of a day, of a month, of none", () => {
    const days = (from: string, to: string) => {
      const { date_from, date_to } = callOf({ time: { from, to } });
      return [date_from, date_to];
    };
    expect(days("2031-05-06", "2031-05-06")).toEqual(["2031-05-06", "2031-05-06"]);
    expect(days("2031-02", "2031-02")).toEqual(["2031-02-01", "2031-02-28"]);
    expect(days("2031-05-06T14:30", "2031-05-06T14:30")).toEqual(["2031-05-06", "2031-05-06"]);
    expect(callOf({ time: null })["date_from"]).toBe("");
  });

  test("codes", () => {
    expect(callOf({ type: "CONSULT", quad: "verbal-cooperation", cameo: "041" })).toMatchObject({
      plover_type: "CONSULT",
      plover_mode: "phone",
      cameo_code: "041",
      quad_class: "1",
      intensity: "1",
    });
    expect(
      callOf({ kind: "coerce", type: "COERCE", quad: "material-conflict", cameo: "17", modes: ["arrest"] }),
    ).toMatchObject({
      plover_mode: "arrest",
      quad_class: "4",
      intensity: "-7",
    });
    expect(callOf({ type: "AGREE", modes: ["in person"] })).toMatchObject({ plover_mode: "", manner: "in person" });
    expect(callOf({ type: "REQUEST", quad: "verbal-conflict" })).toMatchObject({
      cameo_code: "",
      intensity: "",
      plover_mode: "",
    });
  });

  test("of equal sides the one who called is the source, else the first", () => {
    expect(callOf({})).toMatchObject({
      source: "Ilsa Marn",
      source_country: "NOR",
      target: "Tomas Reik",
      target_country: "DNK",
    });
    const sides = [
      { actor: "person:marn", role: "participant" as const },
      { actor: "person:reik", role: "participant" as const, side: "called" as const },
    ];
    expect(callOf({ actors: sides })).toMatchObject({ source: "Tomas Reik", target: "Ilsa Marn" });
  });

  test("three sides are multilateral, with two targets in one cell", () => {
    const all = ["person:marn", "person:reik", "person:osk"].map((id) => ({ actor: id, role: "participant" as const }));
    expect(callOf({ kind: "meeting", actors: all })).toMatchObject({
      plover_mode: "multilateral",
      target: "Tomas Reik; =Osk, Mira",
      target_country: "DNK",
    });
  });

  test("counts and addresses", () => {
    expect(
      callOf({
        origins: [
          { actor: null, name: "own voice of A", kind: "own-voice" },
          { actor: "person:marn", name: "Ilsa Marn", kind: "actor" },
        ],
      }),
    ).toMatchObject({
      outlets: "2",
      articles: "2",
      mentions: "2",
      denials: "0",
      origins: "2",
      origin_names: "own voice of A; Ilsa Marn",
    });
    const { urls } = callOf({});
    expect(urls!.split(" ")).toEqual(dossier.articles.slice(0, 2).map(({ url, input }) => url ?? input));
  });

  test("no cell is a formula, and no control character is printed", () => {
    const row = callOf({
      title: "=cmd()\u001b[31m",
      place: "+1",
      agenda: [{ topic: "@x", evidence: [] }],
      actors: [{ actor: "person:osk", role: "source" }],
    });
    expect(row).toMatchObject({ title: "'=cmd()", place: "'+1", agenda: "'@x", source: "'=Osk, Mira" });
  });
});
