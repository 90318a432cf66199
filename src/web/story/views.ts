import type { ComponentType } from "preact";
import type { Dossier } from "../../core/model/dossier.ts";
import { ClaimsView } from "./claims/claims-view.tsx";
import { CoverageView } from "./coverage/coverage-view.tsx";
import { DifferencesView } from "./differences/differences-view.tsx";
import { OverviewView } from "./overview/overview-view.tsx";
import { RelationsView } from "./relations/relations-view.tsx";
import { SidesView } from "./sides/sides-view.tsx";
import { StatementsView } from "./statements/statements-view.tsx";
import { TimelineView } from "./timeline/timeline-view.tsx";

interface View {
  /** Behind the story's own path; empty for the first. */
  readonly path: string;
  readonly name: string;
  readonly count?: (dossier: Dossier) => number;
  readonly View: ComponentType;
}

/** The views of a story, in the order in which they are offered. One line here adds one. */
export const views: readonly View[] = [
  { path: "", name: "Overview", View: OverviewView },
  { path: "claims", name: "Claims", count: ({ claims }) => claims.length, View: ClaimsView },
  { path: "differences", name: "Differences", count: ({ divergences }) => divergences.length, View: DifferencesView },
  { path: "statements", name: "Statements", count: ({ statements }) => statements.length, View: StatementsView },
  { path: "sides", name: "Each side", View: SidesView },
  { path: "timeline", name: "Timeline", View: TimelineView },
  { path: "relations", name: "Relations", View: RelationsView },
  { path: "coverage", name: "Coverage", View: CoverageView },
];
