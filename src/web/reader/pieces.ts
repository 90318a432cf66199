import type { Span } from "../../core/model/span.ts";
import type { Finding } from "./findings.ts";
import { cutSegments, splitParagraphs, type Segment } from "./segments.ts";

/** A piece of the text with what was found around it. */
export interface Piece extends Segment {
  readonly findings: readonly Finding[];
  readonly isChosen: boolean;
  /** Whether a mark begins there, so that the keyboard can stop at it. */
  readonly isStop: boolean;
}

export interface Paragraph {
  readonly span: Span;
  readonly isChosen: boolean;
  readonly pieces: readonly Piece[];
}

/** Cuts a text into its paragraphs, and these wherever something that is found, or the chosen place, begins or ends. */
export function cutPieces(text: string, findings: readonly Finding[], chosen: Span | null): Paragraph[] {
  const spans = [...findings.map(({ span }) => span), ...(chosen ? [chosen] : [])];
  const starts = new Set(spans.map(({ start }) => start));
  return splitParagraphs(text).map((span) => {
    const pieces = cutSegments(span, spans).map((segment) => ({
      ...segment,
      findings: segment.inside.flatMap((index) => findings[index] ?? []),
      isChosen: segment.inside.includes(findings.length),
      isStop: segment.inside.length > 0 && starts.has(segment.start),
    }));
    return { span, pieces, isChosen: pieces.some(({ isChosen }) => isChosen) };
  });
}

/** Where the Tab key goes first: to the chosen place, else to the first mark; undefined in a text without any. */
export function firstStop(paragraphs: readonly Paragraph[], chosen: Span | null): number | undefined {
  const stops = paragraphs.flatMap(({ pieces }) => pieces.filter(({ isStop }) => isStop));
  return (stops.find(({ start }) => chosen && start >= chosen.start) ?? stops[0])?.start;
}
