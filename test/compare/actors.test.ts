import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinActors } from "../../src/core/compare/actors/join-actors.ts";
import { compare } from "../../src/core/compare/compare.ts";
import { identify } from "../../src/core/compare/actors/same/identity.ts";
import { judge, judgeActors } from "../../src/core/compare/actors/same/judge.ts";
import { actorKeys } from "../../src/core/compare/actors/same/keys.ts";
import type { Actor } from "../../src/core/model/actor.ts";
import { parseCases } from "../case-files.ts";
import { account, type Line } from "./account.ts";
import { readActor } from "./read-actor.ts";

/** A word that is its number's alone: [babe], [kidu]. */
const syllables = (number: number): string =>
  [...number.toString(20).padStart(4, "0")]
    .map(
      (digit) =>
        "bdfgklmnprstvz"["0123456789abcdefghij".indexOf(digit) % 14]! +
        "aeiou"["0123456789abcdefghij".indexOf(digit) % 5]!,
    )
    .join("");

const castOf = (...casts: Parameters<typeof account>[1]["cast"][]) =>
  joinActors(casts.map((cast, at) => account(`a${at}`, cast ? { cast } : {}, [{ text: "Nothing happened there" }])));

const line = (id: string): Line => ({ text: "Quill said so", said: [id], actors: [id] });

describe("one identity across articles", () => {
  test("a surname joins the one full name that has it, with roles, country and aliases", () => {
    const { actors, names } = castOf(
      [{ id: "person:ada-quill", roles: ["premier"] }],
      [{ id: "person:quill", country: "NRL", aliases: ["Ms Quill"] }],
    );
    expect(names.get("a1")?.get("person:quill")).toBe("person:ada-quill");
    expect(actors.get("person:ada-quill")).toEqual({
      id: "person:ada-quill",
      name: "Ada Quill",
      kind: "person",
      country: "NRL",
      roles: ["premier"],
      aliases: ["Quill", "Ms Quill"],
    });
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
    expect(relations).toMatchObject([{ from: "person:ada-quill", to: "person:tom-reed", events: 1, statements: 0 }]);
  });

  test("an id of two people is split where the articles tell two states, in everything that refers to it", () => {
    const { actors, statements } = compare([
      account("a", { cast: [{ id: "person:quill", country: "NOR" }] }, [line("person:quill")]),
      account("b", { cast: [{ id: "person:quill", country: "CHL" }] }, [line("person:quill")]),
    ]);
    expect(actors.map(({ id, name }) => [id, name])).toEqual([
      ["person:quill-nor", "Quill"],
      ["person:quill-chl", "Quill"],
    ]);
    expect(statements.map(({ speaker }) => speaker)).toEqual(["person:quill-nor", "person:quill-chl"]);
  });

  test("an office is no alias of who holds it", () => {
    const office = {
      id: "person:head-state-nor",
      name: "Norwegian premier",
      country: "NOR",
      roles: ["Norwegian premier"],
    };
    const { actors } = castOf([{ id: "person:ada-quill", country: "NOR", roles: ["premier"] }], [office]);
    expect([...actors.values()]).toMatchObject([
      { name: "Ada Quill", aliases: [], roles: ["premier", "Norwegian premier"] },
    ]);
  });

  test("the order of the articles changes nothing", () => {
    const casts = [
      ["person:yuri-quill", "person:reed"],
      ["person:yury-quill"],
      ["person:quill", "person:tom-reed"],
      ["person:tim-reed"],
    ];
    const idsOf = (order: typeof casts) => [...castOf(...order).actors.keys()].toSorted();
    expect(idsOf(casts.toReversed())).toEqual(idsOf(casts));
  });

  test("ten thousand actors are joined in seconds: only who shares a key is compared", () => {
    const cast = Array.from({ length: 10_000 }, (_, at) => `person:${syllables(at)}-${syllables(at * 7 + 3)}`);
    const started = performance.now();
    const { actors } = castOf(cast, cast.slice(0, 5_000));
    expect(actors.size).toBeGreaterThan(9_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

const person = (name: string): Actor => ({
  id: "",
  name,
  kind: "person",
  roles: [],
  aliases: [],
});

describe("whether two actors are one", () => {
  test.each([
    ["Yury Quill", "Yuri Quill", "same"],
    ["Ada Quill", "Quill", "possible"],
    ["Ada M. Quill", "Ada P. Quill", "different"],
    ["Ada Quill", "Bram Quill", "unknown"],
  ])("%s and %s: %s", (one, other, judgement) => {
    expect(judgeActors(person(one), person(other))).toBe(judgement);
    expect(judgeActors(person(other), person(one))).toBe(judgement);
  });

  test("whatever the names, the judgement is the same both ways, and nobody is another than themselves", () => {
    const word = fc.oneof(
      fc.constantFrom("Ada", "Quill", "A.", "Jr.", "van", "al-", "Lin", "Bao-chi", "-", "“Kit”"),
      fc.string(),
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(judgeActors(person(one), person(other))).toBe(judgeActors(person(other), person(one)));
        expect(judgeActors(person(one), person(one))).toBe("same");
      }),
    );
  });

  test("whoever may be one shares a key", () => {
    const printed = parseCases("test/cases/joined-actors.txt").flatMap(({ text }) => text.split("\n").map(readActor));
    const known = printed.map((actor) => ({ identity: identify(actor), ...actorKeys(actor) }));
    for (const one of known)
      for (const other of known) {
        if (!/same|possible/.test(judge(one.identity, other.identity))) continue;
        const meets =
          one.asks.some((key) => other.answers.includes(key)) || other.asks.some((key) => one.answers.includes(key));
        expect(meets, `${one.identity.actor.name} and ${other.identity.actor.name}`).toBe(true);
      }
  });
});
