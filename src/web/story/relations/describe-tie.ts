import type { StoryPage } from "../../../view/story-page.ts";
import type { Tie } from "./tie.ts";

const tones: Record<Tie["kind"], string> = {
  cooperation: "cooperative",
  conflict: "in conflict",
  neutral: "neither cooperative nor in conflict",
};

/** [Ada Quill → Kari Lund: 3 events, 1 statement, cooperative (0.5)] */
export function describeTie(tie: Tie, { actorName }: StoryPage): string {
  return `${actorName(tie.from)} → ${actorName(tie.to)}: ${amountOf(tie)}`;
}

/** [3 events, 1 statement, cooperative (0.5)] */
export function amountOf({ events, statements, tone, kind }: Tie): string {
  const parts = [
    count(events, "event"),
    count(statements, "statement"),
    events > 0 ? `${tones[kind]} (${tone.toFixed(1)})` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

const count = (number: number, noun: string): string =>
  number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
