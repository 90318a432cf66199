import { hashText } from "../../src/core/sequence/hash.ts";
import { log, writePacked, type Request } from "../request.ts";
import { checkModel } from "./check.ts";
import { readExample } from "./example.ts";
import { readRecords, type TrainingRecord } from "./records.ts";
import { asModel, trainModel } from "./train-model.ts";
import { writeModel } from "./write-model.ts";

interface Divided {
  readonly learned: readonly TrainingRecord[];
  /** How many of those are of the first data given. */
  readonly first: number;
  readonly checked: readonly TrainingRecord[];
}

/** What to learn from and what to measure on. */
function divide({ data, check }: Request): Divided {
  const sets = data.map(readRecords);
  const isLeftOut = ({ id }: TrainingRecord): boolean =>
    check !== null && /^\d+$/.test(check) && (hashText(id) >>> 3) % Number(check) === 0;
  const learned = sets.map((records) => records.filter((record) => !isLeftOut(record)));
  const checked = check === null || /^\d+$/.test(check) ? sets.flat().filter(isLeftOut) : readRecords(check);
  return { learned: learned.flat(), first: learned[0]!.length, checked };
}

/** Trains the model that finds statements. */
export function trainAttribution(request: Request): void {
  const { learned, first, checked } = divide(request);
  log(`${learned.length} texts to learn from`);
  const trained = trainModel(learned.map(readExample), log, first);
  if (checked.length > 0) console.log(checkModel(asModel(trained), checked));
  if (request.out !== null) writePacked(request.out, writeModel(trained));
}
