import type { Span } from "../../core/model/span.ts";

/** A span as it stands in an address, `12-40`; null where it is no place of a text of that length. */
export function readPlace(written: string | undefined, length: number): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(written ?? "")?.map(Number) ?? [];
  return start !== undefined && end !== undefined && start < end && end <= length ? { start, end } : null;
}

export const writePlace = ({ start, end }: Span): string => `${start}-${end}`;
