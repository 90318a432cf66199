import { expect, test } from "vitest";
import { createKept } from "../../src/serve/kept.ts";
import { toPrinted } from "../../src/serve/printed.ts";

/** Makes answers of 1000 bytes, and tells how often. */
function maker() {
  const made: string[] = [];
  const make = (name: string) => async () => {
    made.push(name);
    return toPrinted(name.padEnd(1000), "text/plain");
  };
  return { made, make };
}

test("what is kept is made once, also for those who ask at once; what has no key is made each time", async () => {
  const { made, make } = maker();
  const kept = createKept(10_000);
  const [one, other] = await Promise.all([kept.take("a", make("a")), kept.take("a", make("a"))]);
  expect(one).toBe(other);
  expect(await kept.take("a", make("a"))).toBe(one);
  await kept.take(undefined, make("b"));
  await kept.take(undefined, make("b"));
  expect(made).toEqual(["a", "b", "b"]);
});

test("what was asked for longest ago goes first, and what is too large is not kept", async () => {
  const { made, make } = maker();
  const kept = createKept(6000);
  for (const name of ["a", "b", "c", "d", "a", "e", "a", "b"])
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await kept.take(name, make(name));
  expect(made).toEqual(["a", "b", "c", "d", "e", "b"]);
  const small = createKept(4000);
  await small.take("x", make("x"));
  await small.take("x", make("x"));
  expect(made.filter((name) => name === "x")).toHaveLength(2);
});

test("what could not be made is tried again", async () => {
  const kept = createKept(10_000);
  await expect(kept.take("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect((await kept.take("a", maker().make("a"))).mediaType).toBe("text/plain");
});
