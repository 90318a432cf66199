/** Rounds of power iteration; the first two directions of word vectors stand out, so that few are needed. */
const rounds = 60;

/**
 * Takes from each vector what all have in common: the mean, and the strongest directions of what is left (Mu and
 * Viswanath 2018, "All-but-the-top"). What remains tells words apart.
 */
export function centre(rows: readonly Float64Array[], directions: number): Float64Array[] {
  let centred = subtractMean(rows);
  for (let count = 0; count < directions; count++) {
    const direction = strongest(centred);
    centred = centred.map((row) => add(row, direction, -dot(row, direction)));
  }
  return centred;
}

function subtractMean(rows: readonly Float64Array[]): Float64Array[] {
  const mean = sum(rows).map((value) => value / rows.length);
  return rows.map((row) => add(row, mean, -1));
}

/** The direction in which the rows vary most, of length 1. */
function strongest(rows: readonly Float64Array[]): Float64Array {
  let direction = unit(new Float64Array(rows[0]!.length).fill(1));
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(direction.length);
    for (const row of rows) addTo(next, row, dot(row, direction));
    direction = unit(next);
  }
  return direction;
}

function sum(rows: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(rows[0]!.length);
  for (const row of rows) addTo(total, row, 1);
  return total;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((total, value, at) => total + value * b[at]!, 0);

const unit = (row: Float64Array): Float64Array => row.map((value) => value / Math.sqrt(dot(row, row)));

const add = (row: Float64Array, other: Float64Array, times: number): Float64Array =>
  row.map((value, at) => value + times * other[at]!);

function addTo(row: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at++) row[at]! += times * other[at]!;
}
