import type { Span } from "../../core/model/span.ts";
import type { Finding } from "./findings.ts";
import { cutSegments, splitParagraphs, type Segment } from "./segments.ts";

/** A piece of the text with what was found around it. */
export interface Piece extends Segment {
  readonly findings: readonly Finding[];
  readonly isChosen: boolean;
}

export interface Paragraph {
  readonly span: Span;
  readonly isChosen: boolean;
  readonly pieces: readonly Piece[];
}

/** Cuts a text into its paragraphs, and these wherever something that is found begins or ends. */
export function cutPieces(text: string, findings: readonly Finding[], chosen: Span | null): Paragraph[] {
  const spans = [...findings.map(({ span }) => span), ...(chosen ? [chosen] : [])];
  return splitParagraphs(text).map((span) => {
    const pieces = cutSegments(span, spans).map((segment) => ({
      ...segment,
      findings: segment.inside.flatMap((index) => findings[index] ?? []),
      isChosen: segment.inside.includes(findings.length),
    }));
    return { span, pieces, isChosen: pieces.some(({ isChosen }) => isChosen) };
  });
}

/** Where the Tab key goes first: to the chosen place, else to the first mark. */
export function firstStop(paragraphs: readonly Paragraph[], chosen: Span | null): number | undefined {
  const stops = paragraphs.flatMap(({ pieces }) => pieces.filter(isStop));
  return (stops.find(({ start }) => chosen && start >= chosen.start) ?? stops[0])?.start;
}

/** Whether a mark begins there. */
export const isStop = ({ start, findings }: Piece): boolean => findings.some(({ span }) => span.start === start);
