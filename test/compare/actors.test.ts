import { describe, expect, test } from "vitest";
import { joinActors } from "../../src/core/compare/actors/join-actors.ts";
import { compare } from "../../src/core/compare/compare.ts";
import { account } from "./account.ts";

const castOf = (...casts: Parameters<typeof account>[1]["cast"][]) =>
  joinActors(casts.map((cast, at) => account(`a${at}`, cast ? { cast } : {}, [{ text: "Nothing happened there" }])));

describe("one identity across articles", () => {
  test("a surname joins the one full name that has it, with roles, country and aliases", () => {
    const { actors, names } = castOf(
      [{ id: "person:ada-quill", roles: ["premier"] }],
      [{ id: "person:quill", country: "NRL", aliases: ["Ms Quill"] }],
    );
    expect(names.get("person:quill")).toBe("person:ada-quill");
    expect(actors.get("person:ada-quill")).toEqual({
      id: "person:ada-quill",
      name: "Ada Quill",
      kind: "person",
      country: "NRL",
      roles: ["premier"],
      aliases: ["Quill", "Ms Quill"],
    });
  });

  test("a surname of two people stays its own", () => {
    const { names } = castOf(["person:ada-quill"], ["person:bram-quill"], ["person:quill"]);
    expect(names.get("person:quill")).toBe("person:quill");
  });

  test("a surname of another country's person stays its own", () => {
    const { names } = castOf([{ id: "person:ada-quill", country: "NRL" }], [{ id: "person:quill", country: "SUD" }]);
    expect(names.get("person:quill")).toBe("person:quill");
  });

  test.each([
    ["person:yury-ostrander", "person:yuri-ostrander"],
    ["person:ada-ostrander", "person:ada-ostrandar"],
    ["person:ada-m-quill", "person:ada-quill"],
  ])("%s and %s are one person", (one, other) => {
    const { names } = castOf([one], [other]);
    expect(names.get(one)).toBe(names.get(other));
  });

  test.each([
    ["person:ada-quill", "person:ida-quill"],
    ["person:ada-reed", "person:ada-read"],
    ["person:ada-ostrander", "person:ada-ostergaard"],
  ])("%s and %s stay two", (one, other) => {
    const { names } = castOf([one], [other]);
    expect(names.get(one)).not.toBe(names.get(other));
  });

  test("an affiliation to a body is better than one to a person", () => {
    const { actors } = castOf(
      [{ id: "person:tom-reed", affiliation: "person:quill" }, "person:quill"],
      [{ id: "person:tom-reed", affiliation: "body:chancery" }, "person:ada-quill"],
    );
    expect(actors.get("person:tom-reed")?.affiliation).toBe("body:chancery");
  });

  test("the new id stands wherever the old one stood", () => {
    const { statements, events, relations } = compare([
      account("a", { cast: ["person:ada-quill", "person:tom-reed"] }, [{ text: "Nothing happened there" }]),
      account("b", { cast: ["person:quill", "person:reed"] }, [
        {
          text: "Quill called Reed about the harbour",
          actors: ["person:quill", "person:reed"],
          said: ["person:quill"],
          event: { kind: "call", actors: { "person:quill": "source", "person:reed": "target" } },
        },
      ]),
    ]);
    expect(statements[0]?.speaker).toBe("person:ada-quill");
    expect(events[0]?.actors.map(({ actor }) => actor)).toEqual(["person:ada-quill", "person:tom-reed"]);
    expect(relations).toEqual([{ from: "person:ada-quill", to: "person:tom-reed", events: 1, statements: 0, tone: 1 }]);
  });
});
