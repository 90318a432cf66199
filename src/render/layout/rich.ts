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

/** Words in quotation marks. */
export const quoted = (text: string): string => `“${text.trim()}”`;

/** The parts that are there, with a separator between them. */
export function joined(parts: readonly (Rich | null)[], separator: string): Rich {
  const present = parts.filter((part) => part !== null && part !== "" && flatten(part).length > 0) as Rich[];
  return present.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** As a string for a terminal. */
export const paint = (rich: Rich, color: boolean): string =>
  flatten(rich)
    .map(({ text, look }) => paintPiece(printable(text), color ? look : undefined))
    .join("");

const paintPiece = (text: string, look: Look | undefined): string =>
  look && text ? styleText(looks[look], text, { validateStream: false }) : text;

function flatten(rich: Rich): Piece[] {
  if (typeof rich === "string") return [{ text: rich }];
  return "text" in rich ? [rich] : rich.flatMap(flatten);
}
