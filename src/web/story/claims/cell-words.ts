import type { Claim } from "../../../core/model/dossier.ts";
import { quoted } from "../../../view/quoted.ts";
import type { StoryPage } from "../../../view/story-page.ts";
import { sideLetter } from "../../parts/side-letter.ts";
import type { Cell } from "./claim-cells.ts";

type Assertion = Claim["assertions"][number];

const placesShown = 2;

const silences = {
  silent: "does not report it",
  earlier: "came out before it could be known",
  missing: "leaves it out, though most others report it",
} as const;

/** A cell in words: the outlet, on whose word it tells, and its own words. */
export function describeCell(cell: Cell, claim: Claim, outlet: string, page: StoryPage): string {
  if (!("assertions" in cell)) return `${outlet}: ${silences[cell.kind]}`;
  const places = cell.assertions
    .slice(0, placesShown)
    .map((one) => `${onWhoseWord(one, claim)}: ${quoted(page.words(one))}`);
  const more = cell.assertions.length - places.length;
  const side = cell.kind === "side" ? [sideText(cell)] : [];
  const rest = more > 0 ? [`and ${more} more ${more === 1 ? "place" : "places"}`] : [];
  const head = cell.assertions.length > 1 ? `${outlet}, ${cell.assertions.length} places` : outlet;
  return [head, ...side, ...places, ...rest].join("\n");
}

/** [side B of a dispute: phone call] */
const sideText = ({ side, divergence }: Extract<Cell, { kind: "side" }>): string =>
  `side ${sideLetter(side)} of a dispute: ${divergence.values[side]!.text}`;

/** [Kremlin → Dmitry Peskov → Interfax], or that it is its own voice. */
function onWhoseWord({ origin, path }: Assertion, { origins }: Claim): string {
  if (origins[origin]?.kind === "own-voice") return "in its own voice";
  const stations = path.filter(({ role }) => role !== "outlet").map(({ name }) => name);
  return stations.join(" → ") || origins[origin]?.name || "on somebody’s word";
}
