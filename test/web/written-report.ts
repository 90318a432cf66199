import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import type { Dossier } from "../../src/core/model/dossier.ts";
import { compareOperation } from "../../src/operations/compare.ts";
import { render } from "../../src/render/html.ts";

/** The dossier of the five articles in examples/. */
export const compareExamples = (): Promise<Dossier> =>
  compareOperation.run(compareOperation.input.parse({ inputs: ["examples/xi-calls-2026-02-04"] }));

/** Writes reports to a folder that is removed after the tests of the file; gives the address of each. */
export function useReports(): { readonly write: (dossier: Dossier) => string } {
  const folder = mkdtempSync(join(tmpdir(), "readout-report-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  return {
    write(dossier) {
      const path = join(folder, `${count++}.html`);
      writeFileSync(path, render(dossier));
      return pathToFileURL(path).href;
    },
  };
}
