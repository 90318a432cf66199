import type { Article } from "../../core/model/article.ts";
import type { Span } from "../../core/model/span.ts";
import { useMemo, useState } from "preact/hooks";
import type { ClaimFinding, Finding } from "./findings.ts";
import { ClaimSign } from "./claim-sign.tsx";
import { classesOf } from "./mark-classes.ts";
import { cutPieces, firstStop, type Piece } from "./pieces.ts";
import "./marked-text.css";
import "./marks.css";

interface Props {
  readonly article: Article;
  /** What is to be marked. */
  readonly findings: readonly Finding[];
  readonly chosen: Span | null;
  /** What is under the pointer or has the focus. */
  readonly lit: Finding | undefined;
  /** The pointer or the focus has come to a place. */
  readonly onPoint: (place: Span) => void;
  readonly onPress: (place: Span, byTouch: boolean) => void;
}

/** A text with its marks; one stop for the Tab key, from which the arrow keys go from mark to mark. */
export function MarkedText({ article, findings, chosen, lit, onPoint, onPress }: Props) {
  const { text } = article;
  const paragraphs = useMemo(() => cutPieces(text, findings, chosen), [text, findings, chosen?.start, chosen?.end]);
  const [moved, setMoved] = useState<{ readonly in: unknown; readonly to: number }>();
  const stop = moved?.in === paragraphs ? moved.to : firstStop(paragraphs, chosen);
  const pointed = ({ target }: Event): void => {
    const place = placeOf(target);
    if (place) onPoint(place);
  };
  return (
    <div
      class="marked-text"
      role="group"
      aria-label="Text; the arrow keys go from one mark to the next"
      onPointerOver={pointed}
      onFocusIn={(event) => {
        pointed(event);
        const place = placeOf(event.target);
        if (place) setMoved({ in: paragraphs, to: place.start });
      }}
      onClick={(event) => {
        const { target } = event;
        const place = getSelection()?.isCollapsed === false || isLink(target) ? null : placeOf(target);
        if (place) onPress(place, "pointerType" in event && event.pointerType === "touch");
      }}
      onKeyDown={walk}
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.span.start} class={paragraph.isChosen ? "mark-here" : undefined}>
          {paragraph.pieces.map((piece) => (
            <Marked key={piece.start} text={text} piece={piece} lit={lit} isTabbed={piece.start === stop} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly piece: Piece;
  readonly lit: Finding | undefined;
  /** Whether the Tab key stops here. */
  readonly isTabbed: boolean;
}

function Marked({ text, piece, lit, isTabbed }: MarkedProps) {
  const { start, end, findings } = piece;
  const words = text.slice(start, end);
  const signs = findings.filter((one): one is ClaimFinding => one.span.start === start && isSigned(one));
  const begin = piece.isChosen && isTabbed ? { "data-begin": "" } : {};
  const stop = piece.isStop
    ? ({ role: "button", tabIndex: isTabbed ? 0 : -1, "data-stop": "", ...begin } as const)
    : {};
  if (findings.length === 0 && !piece.isChosen) return <>{words}</>;
  return (
    <>
      {signs.map((finding) => (
        <ClaimSign key={finding.claim.id} finding={finding} />
      ))}
      <span data-from={start} data-to={end} class={classesOf(piece, lit)} {...stop}>
        {words}
      </span>
    </>
  );
}

/** A sign on each claim that only one article tells would hide those that matter. */
const isSigned = (finding: Finding): boolean => finding.kind === "claims" && finding.claim.verdict !== "single";

const isLink = (target: EventTarget | null): boolean => target instanceof Element && target.closest("a") !== null;

function placeOf(target: EventTarget | null): Span | null {
  const bearer = target instanceof Element ? target.closest<HTMLElement>("[data-from]") : null;
  return bearer && { start: Number(bearer.dataset["from"]), end: Number(bearer.dataset["to"]) };
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Left and right go from mark to mark, Home and End to the first and last, Enter and space press the mark. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, currentTarget, target } = event;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("[data-stop]")];
  const at = stops.findIndex((each) => each === target);
  if (at < 0) return;
  const isPress = (key === "Enter" || key === " ") && !isLink(target);
  const next = key === "Home" ? 0 : key === "End" ? stops.length - 1 : at + (steps[key] ?? 0);
  if (!isPress && next === at) return;
  event.preventDefault();
  if (isPress) stops[at]!.click();
  else stops[next]?.focus();
}
