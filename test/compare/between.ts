import { compare } from "../../src/core/compare/compare.ts";
import type { Divergence } from "../../src/core/model/dossier.ts";
import { account, type Line } from "./account.ts";

const cast = [
  "person:ada-quill",
  { id: "person:tom-reed", roles: ["spokesman"], affiliation: "body:chancery" },
  "person:ines-volk",
  "body:chancery",
  "media:gull-agency",
];

/** The divergences of one kind between accounts of one line each. */
export const between = (kind: Divergence["kind"], ...lines: Line[]): Divergence[] =>
  compare(lines.map((line, at) => account(`a${at}`, { cast }, [line]))).divergences.filter((one) => one.kind === kind);

/** Whether they can all be true, and the values, of each divergence. */
export const brief = (divergences: readonly Divergence[]) =>
  divergences.map(({ compatible, values }) => [compatible, ...values.map(({ normal }) => normal)]);
