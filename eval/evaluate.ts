import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hasFile, hashFiles, loadFrom, readFrom } from "./data.ts";
import { judge, raise, roundDown, type Floors, type Measured, type Row } from "./gate.ts";
import type { Analyse, MeasureSet } from "./measure-set.ts";
import { formatTable } from "./table.ts";

export type Options = {
  readonly data: string;
  readonly floors: string;
  readonly update: boolean;
  readonly allowRegression: boolean;
  readonly only?: string | undefined;
};

/** What to print, and whether the gate is passed. */
export type Report = { readonly lines: readonly string[]; readonly passed: boolean };

const readFloors = (file: string): Floors =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Floors) : {};

async function measure(set: MeasureSet, data: string, analyse: Analyse): Promise<Measured> {
  const folder = set.folder ?? data;
  const measured = await set.run(loadFrom(folder), analyse, readFrom(folder));
  const values = Object.entries(measured).map(([name, value]) => [`${set.name}.${name}`, value]);
  return { set: set.name, data: hashFiles(folder, set.files), values: Object.fromEntries(values) };
}

/** What to do about a row that fails; null for one that does not. */
function complain({ measure: name, value, floor, state }: Row): string | null {
  if (state === "below") return `${name}: ${roundDown(value!).toFixed(1)} is below its floor ${floor!.toFixed(1)}`;
  if (state === "gone")
    return `${name}: has a floor but is not measured any more; bring it back, or drop its floor with --update --allow-regression`;
  if (state === "other data")
    return `${name}: its data are not those its floor was measured on, so the two cannot be compared; use the same data, or set the floor anew with --update`;
  return null;
}

function updateFloors(measured: readonly Measured[], { floors: file, allowRegression }: Options): Report {
  const { floors, refused } = raise(readFloors(file), measured, allowRegression);
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
  const lines = refused.map((name) => `${name}: not lowered; a floor falls only with --allow-regression`);
  return { lines: [`${file}: updated`, ...lines], passed: refused.length === 0 };
}

function compareFloors(rows: readonly Row[]): Report {
  const complaints = rows.map(complain).filter((line) => line !== null);
  const bare = rows.filter(({ state }) => state === "no floor").length;
  const hint = bare > 0 ? [`${bare} without a floor; --update sets them`] : [];
  return { lines: [...complaints, ...hint], passed: complaints.length === 0 };
}

function tabulate(sets: readonly MeasureSet[], measured: readonly Measured[], rows: readonly Row[]): string[] {
  const published = new Map(
    sets.flatMap(({ name, published: figures }) =>
      Object.entries(figures).map(([key, text]) => [`${name}.${key}`, text]),
    ),
  );
  const sources = measured.map(({ set, data }) => `${set}: data ${data}`);
  return [formatTable(rows.map((row) => ({ ...row, published: published.get(row.measure) ?? "" }))), ...sources];
}

/** Measures every set whose data are there, and holds the values against the floors or raises the floors to them. */
export async function evaluate(sets: readonly MeasureSet[], options: Options, analyse: Analyse): Promise<Report> {
  const chosen = sets.filter(({ name }) => !options.only || `${name}.`.startsWith(`${options.only}.`));
  if (chosen.length === 0) {
    return {
      lines: [`no set is called "${options.only}"; there are ${sets.map(({ name }) => name).join(", ")}`],
      passed: false,
    };
  }
  const missingOf = ({ folder = options.data, files }: MeasureSet) =>
    files.filter((file) => !hasFile(folder, file)).map((file) => `${folder}/${file}`);
  const missing = chosen.flatMap((set) => missingOf(set).map((path) => `${set.name}: not measured, ${path} not found`));
  const present = chosen.filter((set) => missingOf(set).length === 0);
  const measured = await Array.fromAsync(present, (set) => measure(set, options.data, analyse));
  if (measured.length === 0) return { lines: [...missing, "nothing measured"], passed: true };
  const rows = measured.flatMap((one) => judge(readFloors(options.floors), one));
  const table = tabulate(chosen, measured, rows);
  const { lines, passed } = options.update ? updateFloors(measured, options) : compareFloors(rows);
  return { lines: [...table, ...missing, ...lines], passed };
}
