import { styleText } from "node:util";
import { printable } from "./printable.ts";

const looks = {
  strong: "bold",
  faint: "dim",
  title: ["bold", "cyan"],
  good: "green",
  mixed: "yellow",
  bad: "red",
} satisfies Record<string, Parameters<typeof styleText>[0]>;

/** How words look. */
export type Look = keyof typeof looks;

/** Words with one look. */
export interface Piece {
  readonly text: string;
  readonly look?: Look | undefined;
}

/** Words with looks inside. Nothing reaches a terminal but through `paint`, which strips control characters. */
export type Rich = string | Piece | readonly Rich[];

/** Gives a look to all words that have none yet. */
export const styled = (look: Look, rich: Rich): Rich =>
  flatten(rich).map((piece) => ({ text: piece.text, look: piece.look ?? look }));

export const strong = (rich: Rich): Rich => styled("strong", rich);
export const faint = (rich: Rich): Rich => styled("faint", rich);

/** The parts that are there, with a separator between them; empty if there are none. */
export function joined(parts: readonly (Rich | null)[], separator: string): Rich {
  const present = parts.filter((part) => part !== null && part !== "" && flatten(part).length > 0) as Rich[];
  if (present.length === 0) return "";
  return present.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** As a string for a terminal. */
export const paint = (rich: Rich, color: boolean): string =>
  mergeLooks(flatten(rich))
    .map(({ text, look }) => paintPiece(printable(text), color ? look : undefined))
    .join("");

const paintPiece = (text: string, look: Look | undefined): string =>
  look && text ? styleText(looks[look], text, { validateStream: false }) : text;

function flatten(rich: Rich): Piece[] {
  if (typeof rich === "string") return [{ text: rich }];
  return "text" in rich ? [rich] : rich.flatMap(flatten);
}

/** Neighbours of one look become one piece. */
function mergeLooks(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && last.look === piece.look) merged.splice(-1, 1, { text: last.text + piece.text, look: last.look });
    else merged.push(piece);
  }
  return merged;
}
