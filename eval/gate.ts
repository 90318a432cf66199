/** The lowest value a measure may have, in percent, and the hash of the data it was measured on. */
export type Floor = { readonly floor: number; readonly data: string };
export type Floors = Readonly<Record<string, Floor>>;

/** What one measure set gave on one state of its data; values are named as in floors.json. */
export type Measured = {
  readonly set: string;
  readonly data: string;
  readonly values: Readonly<Record<string, number>>;
};

export type State = "ok" | "below" | "other data" | "no floor" | "gone";
export type Row = {
  readonly measure: string;
  readonly value: number | null;
  readonly floor: number | null;
  readonly state: State;
};

export type Raised = { readonly floors: Floors; readonly refused: readonly string[] };

/** A value as floors and tables give it: down to a tenth, so that a value below its floor looks lower too. */
export const roundDown = (value: number): number => Math.floor(value * 10 + 1e-9) / 10;

function stateOf(value: number, data: string, floor: Floor | undefined): State {
  if (!floor) return "no floor";
  if (floor.data !== data) return "other data";
  return roundDown(value) < floor.floor ? "below" : "ok";
}

/** Names of the floors of a measured set whose measure is no longer there. */
function findGone(floors: Floors, { set, values }: Measured): string[] {
  return Object.keys(floors).filter((name) => name.startsWith(`${set}.`) && !Object.hasOwn(values, name));
}

/** One row a measure, and one for each floor whose measure is gone. */
export function judge(floors: Floors, measured: Measured): Row[] {
  const rows = Object.entries(measured.values).map(([measure, value]): Row => {
    const floor = floors[measure];
    return { measure, value, floor: floor?.floor ?? null, state: stateOf(value, measured.data, floor) };
  });
  const gone = findGone(floors, measured).map((measure): Row => ({
    measure,
    value: null,
    floor: floors[measure]!.floor,
    state: "gone",
  }));
  return [...rows, ...gone];
}

/** Floors at the measured values. One that would fall or go stays as it is and is refused, unless regressions are allowed. */
export function raise(floors: Floors, all: readonly Measured[], allowRegression: boolean): Raised {
  const next: Record<string, Floor> = Object.fromEntries(
    all.flatMap(({ data, values }) =>
      Object.entries(values).map(([name, value]) => [name, { floor: roundDown(value), data }]),
    ),
  );
  const gone = all.flatMap((measured) => findGone(floors, measured));
  const lower = Object.keys(next).filter((name) => next[name]!.floor < (floors[name]?.floor ?? 0));
  const regressed = new Set([...gone, ...lower]);
  const without = (table: Floors) => Object.entries(table).filter(([name]) => !regressed.has(name));
  return allowRegression
    ? { floors: { ...Object.fromEntries(without(floors)), ...next }, refused: [] }
    : { floors: { ...floors, ...Object.fromEntries(without(next)) }, refused: [...regressed] };
}
