/** `node eval/own/export.ts [folder] > own.jsonl`: our own cases in the form that the attribution trainer reads. */
import { loadCases } from "./cases.ts";
import { asJsonLines } from "./polnear.ts";

process.stdout.write(asJsonLines(loadCases(process.argv[2])));
