import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { judge } from "../../src/core/compare/verdicts/judge.ts";
import { account, type Heading, type Line } from "./account.ts";
import { texts, voices } from "./reopening.ts";

const cast = [
  ...voices,
  { id: "person:ines-volk", roles: ["spokeswoman"], affiliation: "body:chancery" },
  { id: "person:sam-oak", roles: ["farmer"], country: "NRL" },
  { id: "state:SUD" },
] as const;

interface Told extends Omit<Line, "text"> {
  readonly text?: string;
  readonly outlet?: string;
}

/** The one claim that accounts of the reopening make, each told in its own words. */
function claimOf(...told: Told[]) {
  const { claims } = compare(
    told.map(({ outlet, ...line }, at) => {
      const heading: Heading = { cast, ...(outlet ? { outlet } : {}) };
      return account(`a${at}`, heading, [{ text: texts[at]!, ...line }]);
    }),
  );
  expect(claims).toHaveLength(1);
  return claims[0]!;
}

const originsOf = (...told: Told[]) => claimOf(...told).origins.map(({ name }) => name);

const wounded = (count: number): Told => ({
  text: `The harbour fire left ${count} sailors wounded`,
  amounts: { [`${count} sailors`]: `${count} sailor` },
});

describe("the far end of a chain", () => {
  test("an agency is a relay", () => {
    expect(originsOf({ said: ["media:gull-agency", "body:chancery"] })).toEqual(["Chancery"]);
    expect(originsOf({ said: [{ by: "body:chancery", relays: ["media:gull-agency"] }] })).toEqual(["Chancery"]);
    expect(originsOf({ said: [{ words: "state media" }, "person:ada-quill"] })).toEqual(["Ada Quill"]);
  });

  test("what a body says that somebody said comes from the body", () => {
    expect(originsOf({ said: ["body:chancery", "person:ada-quill"] })).toEqual(["Chancery"]);
    expect(originsOf({ said: [{ by: "person:ada-quill", relays: ["body:chancery"] }] })).toEqual(["Chancery"]);
  });

  test("media that nobody stands behind are the origin", () => {
    expect(originsOf({ said: ["media:harbour-radio", "media:gull-agency"] })).toEqual(["Gull Agency"]);
  });

  test("aides and spokespeople end at their body", () => {
    expect(
      originsOf({ said: ["person:tom-reed"] }, { said: ["person:ines-volk"] }, { said: ["body:chancery"] }),
    ).toEqual(["Chancery"]);
  });

  test("a farmer speaks for himself", () => {
    expect(originsOf({ said: ["person:sam-oak"] }, { said: ["body:chancery"] })).toEqual(["Sam Oak", "Chancery"]);
  });

  test("sources without a name stay apart, and own voice is named as such", () => {
    expect(claimOf({ said: [{ words: "two officials" }] }, { said: [{ words: "two officials" }] }, {}).origins).toEqual(
      [
        { actor: null, name: "two officials (in The a0)", kind: "unnamed" },
        { actor: null, name: "two officials (in The a1)", kind: "unnamed" },
        { actor: null, name: "own voice of The a2", kind: "own-voice" },
      ],
    );
  });

  test("a source without a name is who its words describe", () => {
    expect(originsOf({ said: [{ words: "a senior aide", mentions: ["body:chancery"] }] })).toEqual(["Chancery"]);
    expect(originsOf({ said: [{ words: "a critic", mentions: ["body:chancery"] }] })).toEqual(["a critic (in The a0)"]);
    expect(originsOf({ said: [{ words: "the premier" }] })).toEqual(["Ada Quill"]);
    expect(originsOf({ said: [{ words: "both", mentions: ["person:ada-quill", "person:sam-oak"] }] })).toEqual([
      "Ada Quill and Sam Oak",
    ]);
  });

  test("a minister of a country speaks for herself", () => {
    const heading = { cast: [{ id: "person:may-fell", roles: ["minister"], affiliation: "state:SUD" }, "state:SUD"] };
    const { claims } = compare([account("a", heading, [{ text: texts[0]!, said: ["person:may-fell"] }])]);
    expect(claims[0]?.origins).toEqual([{ actor: "person:may-fell", name: "May Fell", kind: "actor" }]);
  });

  test("copies of one text have one origin", () => {
    const text = "The northern harbour of Norland will reopen to all ships in June";
    expect(originsOf({ text }, { text: `${text} after two years` })).toEqual(["own voice of The a0"]);
    expect(originsOf({ text }, { text, said: ["body:chancery"] })).toEqual(["Chancery"]);
  });
});

describe("verdicts", () => {
  test("corroborated: two outlets, two independent origins", () => {
    const claim = claimOf({ said: ["body:chancery"] }, { said: ["state:SUD"] });
    expect(claim.verdict).toBe("corroborated");
    expect(claim.reason).toBe("2 outlets: The a0 and The a1; 2 origins: Chancery and SUD");
  });

  test("echoed: many outlets, one origin", () => {
    const claim = claimOf({ said: ["person:tom-reed"] }, { said: ["body:chancery"] }, { said: ["person:ines-volk"] });
    expect(claim.verdict).toBe("echoed");
    expect(claim.reason).toBe("3 outlets: The a0, The a1 and The a2; one origin: Chancery");
  });

  test("echoed: a head of government and her own office are one side", () => {
    const claim = claimOf({ said: ["person:ada-quill"] }, { said: ["body:chancery"] });
    expect(claim.verdict).toBe("echoed");
    expect(claim.reason).toContain("2 origins: Ada Quill and Chancery, not independent of each other");
  });

  test("echoed: own voice beside one named origin confirms nothing", () => {
    const claim = claimOf({ said: ["body:chancery"] }, {}, { said: [{ words: "media reports" }] });
    expect(claim.verdict).toBe("echoed");
    expect(claim.reason).toContain("one origin: Chancery; no source behind own voice of The a1 and media reports");
  });

  test("echoed: an agency beside a named origin is a relay that leaves it out", () => {
    const claim = claimOf({ said: ["body:chancery"] }, { said: ["media:gull-agency"] });
    expect(claim.verdict).toBe("echoed");
    expect(claimOf({ said: [{ words: "state media" }] }, { said: [{ words: "reports" }] }).verdict).toBe("echoed");
    expect(claimOf({ said: ["media:harbour-radio"] }, { said: ["media:gull-agency"] }).verdict).toBe("corroborated");
  });

  test("own voices of two outlets corroborate in different words, and echo in the same", () => {
    expect(claimOf({}, {})).toMatchObject({
      verdict: "corroborated",
      reason: "2 outlets: The a0 and The a1; own voice, no source named; each tells it in words of its own",
    });
    expect(claimOf({}, { text: texts[0]! })).toMatchObject({ verdict: "echoed" });
  });

  test("single: one outlet, however many articles and origins", () => {
    const claim = claimOf({ outlet: "Gull", said: ["body:chancery"] }, { outlet: "Gull", said: ["state:SUD"] });
    expect(claim.verdict).toBe("single");
    expect(claim.reason).toBe("only Gull; 2 origins: Chancery and SUD");
  });

  test("disputed: its assertions collide", () => {
    const text = "The council approved the harbour treaty";
    const claim = claimOf({ text }, { text: "The council has not approved the harbour treaty", negative: true });
    expect(claim.verdict).toBe("disputed");
    expect(claim.reason).toMatch(/^polarity: positive against negative; 2 outlets/);
  });

  test("disputed: amounts that cannot both be true", () => {
    expect(claimOf(wounded(42), wounded(57)).verdict).toBe("disputed");
    expect(claimOf(wounded(42), wounded(42)).verdict).not.toBe("disputed");
    const some = {
      text: "The harbour fire left some 42 sailors wounded",
      amounts: { "some 42 sailors": "38-46 sailor" },
    };
    expect(claimOf(wounded(42), some).verdict).not.toBe("disputed");
  });

  test("a detail that few of its articles tell does not make a claim disputed", () => {
    const fire = "The harbour fire left sailors wounded";
    const told = [wounded(42), wounded(57), ...[1, 2, 3].map((): Told => ({ text: fire }))];
    const { claims, divergences } = compare(told.map((line, at) => account(`a${at}`, { cast }, [line as Line])));
    expect(divergences.map(({ compatible }) => compatible)).toEqual([false]);
    expect(claims.map(({ verdict }) => verdict)).not.toContain("disputed");
  });

  test("an article without an outlet counts as its own", () => {
    const { claims } = compare([
      account("a", { outlet: null }, [{ text: texts[0]! }]),
      account("b", { outlet: null }, [{ text: texts[1]! }]),
    ]);
    expect(claims.map(({ verdict, reason }) => `${verdict}: ${reason}`)).toEqual([
      "corroborated: 2 outlets: a.txt and b.txt; own voice, no source named; each tells it in words of its own",
    ]);
  });

  test("accounts that may tell two things are said to", () => {
    const grounds = { outlets: ["A", "B"], origins: [], groups: [], collisions: [] };
    expect(judge({ ...grounds, likeness: 0.414 }).reason).toMatch(/; perhaps not one claim \(41 % likely\)$/);
    expect(judge({ ...grounds, likeness: 0.6 }).reason).not.toContain("perhaps");
  });
});
