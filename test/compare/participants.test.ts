import { describe, expect, test } from "vitest";
import type { Line } from "./account.ts";
import { between, brief } from "./between.ts";

const met = (...actors: string[]): Line => ({
  text: "They met in the old harbour",
  event: { kind: "meeting", mode: "in person", actors: Object.fromEntries(actors.map((id) => [id, "participant"])) },
});

const warned = (who: string, actor: string): Line => ({
  text: `${who} warned the coast guards of stolen northern charts`,
  actors: [actor],
  names: { [who]: actor },
});

describe("participants", () => {
  test("somebody whom only one account has at the table", () => {
    const found = between(
      "participants",
      met("person:ada-quill", "person:tom-reed", "person:ines-volk"),
      met("person:ada-quill", "person:tom-reed"),
    );
    expect(brief(found)).toEqual([[true, "Ada Quill, Ines Volk, Tom Reed", "Ada Quill, Tom Reed"]]);
  });

  test("another one who did the same", () => {
    expect(
      brief(between("participants", warned("Ines Volk", "person:ines-volk"), warned("The Chancery", "body:chancery"))),
    ).toEqual([["unclear", "Ines Volk", "Chancery"]]);
  });

  test.each<[string, Line, Line]>([
    ["one side only", met("person:ada-quill", "person:tom-reed"), met("person:ada-quill")],
    ["the same people", met("person:ada-quill", "person:tom-reed"), met("person:tom-reed", "person:ada-quill")],
    [
      "another act",
      warned("Ines Volk", "person:ines-volk"),
      {
        text: "The Chancery opened the northern harbour",
        actors: ["body:chancery"],
        names: { "The Chancery": "body:chancery" },
      },
    ],
  ])("silent on %s", (_, one, other) => {
    expect(between("participants", one, other)).toEqual([]);
  });
});
