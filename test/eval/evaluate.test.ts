import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { evaluate } from "../../eval/evaluate.ts";
import type { Analyse, MeasureSet } from "../../eval/measure-set.ts";
import { measures } from "../../eval/measures.ts";
import { analysisOf } from "./findings.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-eval-"));
  writeFileSync(join(folder, "numbers.jsonl"), '{"value":60}\n\n{"value":40}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const nothing: Analyse = (article) => analysisOf(article);
/** A measure whose value is the mean of its data. */
const mean: MeasureSet = {
  name: "mean",
  files: ["numbers.jsonl"],
  published: { value: "people 99.0" },
  run: (load) => {
    const numbers = load<{ value: number }>("numbers.jsonl");
    return { value: numbers.reduce((sum, { value }) => sum + value, 0) / numbers.length };
  },
};
const absent: MeasureSet = { ...mean, name: "absent", files: ["nowhere.jsonl"] };

async function check(
  sets: readonly MeasureSet[],
  flags: { update?: boolean; allowRegression?: boolean; only?: string } = {},
) {
  const options = {
    data: folder,
    floors: join(folder, "floors.json"),
    update: false,
    allowRegression: false,
    ...flags,
  };
  const { lines, passed } = await evaluate(sets, options, nothing);
  return { text: lines.join("\n"), passed };
}
const setFloor = (floor: number, data = "aaaaaaaaaaaa") =>
  writeFileSync(join(folder, "floors.json"), JSON.stringify({ "mean.value": { floor, data } }));
const readFloor = () => JSON.parse(readFileSync(join(folder, "floors.json"), "utf8"))["mean.value"];

/** Sets floors from the present data, then changes the floor alone. */
async function setFloorOfTheseData(floor: number): Promise<void> {
  await check([mean], { update: true });
  setFloor(floor, readFloor().data);
}

test("without floors the table says so and the gate is passed", async () => {
  const { text, passed } = await check([mean]);
  expect(text).toMatch(/mean\.value +50\.0 +– +no floor +people 99\.0/);
  expect(passed).toBe(true);
});

test("update writes value and hash; the next run is ok", async () => {
  await check([mean], { update: true });
  expect(readFloor()).toEqual({ floor: 50, data: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(await check([mean])).toMatchObject({
    passed: true,
    text: expect.stringMatching(/mean\.value +50\.0 +50\.0 +ok/),
  });
});

test("below the floor it fails and names the measure", async () => {
  await setFloorOfTheseData(50.1);
  expect(await check([mean])).toMatchObject({
    passed: false,
    text: expect.stringContaining("mean.value: 50.0 is below its floor 50.1"),
  });
});

test("update does not lower, and with leave it does", async () => {
  await setFloorOfTheseData(60);
  expect(await check([mean], { update: true })).toMatchObject({
    passed: false,
    text: expect.stringContaining("mean.value: not lowered"),
  });
  expect(readFloor().floor).toBe(60);
  expect((await check([mean], { update: true, allowRegression: true })).passed).toBe(true);
  expect(readFloor().floor).toBe(50);
});

test("another data file is told and fails", async () => {
  setFloor(10);
  const { text, passed } = await check([mean]);
  expect(text).toContain("mean.value: its data are not those its floor was measured on");
  expect(passed).toBe(false);
});

test("a missing set is told, the rest is measured", async () => {
  const { text, passed } = await check([absent, mean]);
  expect(text).toContain(`absent: not measured, ${folder}/nowhere.jsonl not found`);
  expect(text).toContain("mean.value");
  expect(passed).toBe(true);
});

test("nothing there: it says that nothing was measured", async () => {
  expect((await check([absent])).text).toContain("nothing measured");
});

test("only: by name or by the first part of it, and an unknown name fails", async () => {
  const part = { ...mean, name: "part.one" };
  expect((await check([mean, part], { only: "mean" })).text).not.toContain("part.one");
  expect((await check([mean, part], { only: "part" })).text).toContain("part.one.value");
  expect(await check([mean], { only: "mea" })).toMatchObject({
    passed: false,
    text: expect.stringContaining('no set is called "mea"'),
  });
});

test("an update of one set keeps the floors of the others", async () => {
  await check([mean, { ...mean, name: "other" }], { update: true });
  await check([mean], { update: true, only: "mean" });
  expect(Object.keys(JSON.parse(readFileSync(join(folder, "floors.json"), "utf8")))).toEqual([
    "mean.value",
    "other.value",
  ]);
});

const noEntries = <Entry>(): Entry[] => [];

test("every published figure stands beside a measure of its set", async () => {
  const strays = measures.map(async ({ name, published, run }) => {
    const measured = await run(noEntries, nothing, async () => null);
    const unmeasured = Object.keys(published).filter((measure) => !(measure in measured));
    return unmeasured.map((measure) => `${name}.${measure}`);
  });
  expect((await Promise.all(strays)).flat()).toEqual([]);
});
