import type { Dossier } from "../core/model/dossier.ts";
import type { View } from "./format.ts";
import { gap, layout, line } from "./layout/lines.ts";
import { styled } from "./layout/rich.ts";
import { writeClaims } from "./sections/claims.ts";
import { writeCoverage } from "./sections/coverage.ts";
import { writeDivergences } from "./sections/divergences.ts";
import { writeEmphasis } from "./sections/emphasis.ts";
import { writeEvents } from "./sections/events.ts";
import { writeHeader } from "./sections/header.ts";
import { writeOwnVoice } from "./sections/own-voice.ts";
import { writePartyAccounts } from "./sections/party-accounts.ts";
import { writeStatements } from "./sections/statements.ts";
import { writeUpcoming } from "./sections/upcoming.ts";
import { openStoryPage } from "../view/story-page.ts";
import type { SectionWriter } from "./sections/section.ts";

/** The page, top to bottom. */
const sections: readonly SectionWriter[] = [
  writeHeader,
  writeEvents,
  writeStatements,
  writePartyAccounts,
  writeClaims,
  writeDivergences,
  writeUpcoming,
  writeCoverage,
  writeEmphasis,
  writeOwnVoice,
];

/** A dossier for reading in a terminal. */
export function render(dossier: Dossier, view: View): string {
  const page = openStoryPage(dossier, view.all);
  const written = sections.flatMap((write) => write(page) ?? []);
  const lines = written.flatMap(({ title, lines: body }) => [
    gap,
    line(0, styled("title", title)),
    ...(body.length > 0 ? [gap, ...body] : []),
  ]);
  return layout(lines.slice(1), view);
}
