/** `npm run eval`: measures `analyse` with the shipped models on the annotated data that are there, and fails below a floor. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../src/core/extract/analyse.ts";
import { loadModels } from "../src/operations/models.ts";
import { evaluate } from "./evaluate.ts";
import { measures } from "./measures.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    update: { type: "boolean", default: false },
    "allow-regression": { type: "boolean", default: false },
    only: { type: "string" },
  },
});

if (values.data && !existsSync(values.data)) {
  console.error(`${values.data}: no such folder; --data names the folder that holds attribution/, temporal/, events/`);
  process.exit(1);
}

const options = {
  data: values.data ?? "../shared/data",
  floors: join(import.meta.dirname, "floors.json"),
  update: values.update,
  allowRegression: values["allow-regression"],
  only: values.only,
};
const { models } = loadModels();
const { lines, passed } = await evaluate(measures, options, (article) => analyse(article, models));
console.log(lines.join("\n"));
process.exitCode = passed ? 0 : 1;
