import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { nextPlace } from "./grid-keys.ts";

/** The one place of the matrix that the Tab key reaches, and the keys that move it. */
export interface GridFocus {
  /** Index of its row; -1 for the head. */
  readonly row: number;
  readonly stop: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Makes a row the one that Tab reaches. */
  readonly choose: (key: string) => void;
}

interface Chosen {
  /** The key of a row, which stays the same however rows are sorted; empty for the head, null before any was chosen. */
  readonly key: string | null;
  readonly stop: string;
}

export function useGridFocus(
  region: RefObject<HTMLElement | null>,
  keys: readonly string[],
  columns: number,
): GridFocus {
  const [{ key, stop }, setChosen] = useState<Chosen>({ key: null, stop: "0" });
  const isMoving = useRef(false);
  const found = key === "" ? -1 : keys.indexOf(key ?? "");
  const row = key === "" ? -1 : Math.max(0, found);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    stopElement(region.current, key ?? "", stop)?.focus();
  }, [key, stop]);
  return {
    row,
    stop: found < 0 && key !== "" ? "0" : stop,
    choose: (chosen) => setChosen({ key: chosen, stop: "0" }),
    onFocus: ({ target }) => {
      const place = placeOf(target);
      if (place) setChosen(place);
    },
    onKeyDown: (event) => {
      const place = placeOf(event.target);
      if (!place || event.altKey || event.shiftKey) return;
      const grid = { rows: keys.length, columns, stops: stopsBeside(event.target as Element) };
      const here = { row: place.key === "" ? -1 : keys.indexOf(place.key), stop: place.stop };
      const next = nextPlace(here, event.key, event.ctrlKey || event.metaKey, grid);
      if (!next) return;
      event.preventDefault();
      isMoving.current = true;
      setChosen({ key: next.row < 0 ? "" : keys[next.row]!, stop: next.stop });
    },
  };
}

/** The place of the element itself: not of a link in an open row, whose keys are its own. */
function placeOf(target: EventTarget | null): { key: string; stop: string } | null {
  if (!(target instanceof HTMLElement) || target.dataset["stop"] === undefined) return null;
  return { key: target.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? "", stop: target.dataset["stop"] };
}

const stopsBeside = (element: Element): string[] =>
  [...(element.closest("tr")?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])].map(
    ({ dataset }) => dataset["stop"]!,
  );

function stopElement(region: HTMLElement | null, key: string, stop: string): HTMLElement | null {
  const row = key === "" ? "thead" : `[data-row="${CSS.escape(key)}"]`;
  return region?.querySelector<HTMLElement>(`${row} [data-stop="${stop}"]`) ?? null;
}
