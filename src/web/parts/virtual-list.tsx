import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { offsetsOf, piecesOf, shownRange, type Range } from "./virtual-rows.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What scrolls. */
  readonly region: RefObject<HTMLElement | null>;
  /** The height of a row that was not seen yet, in pixels. */
  readonly guess: number;
  /** Index of a row that is there wherever one has scrolled, as that with the focus; -1 for none. */
  readonly kept: number;
  /** Room for rows that are not there. */
  readonly gap: (key: string, height: number) => ComponentChildren;
  /** One row; its element bears `data-row` with the row's key and is measured by it. */
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** Pixels above and below the window where rows stand ready. */
const margin = 240;

/** Only those rows of a long list that can be seen, by heights measured as they come; all of them on paper. */
export function VirtualList<Item>({ items, keyOf, region, guess, kept, gap, children }: Props<Item>) {
  const heights = useMeasured(region, guess);
  const offsets = offsetsOf(items.map((item) => heights.of(keyOf(item))));
  const isPrinting = usePrinting();
  const range = useShownRange(region, offsets);
  const shown = isPrinting ? { from: 0, to: items.length } : range;
  return (
    <>
      {piecesOf(offsets, shown, kept).map((piece) =>
        piece.kind === "gap" ? gap(`gap-${piece.at}`, piece.height) : children(items[piece.at]!, piece.at),
      )}
    </>
  );
}

interface Measured {
  readonly of: (key: string) => number;
}

/** Reads the height of each row that is there; forgets all when the width of the region changes, since words wrap anew. */
function useMeasured(region: RefObject<HTMLElement | null>, guess: number): Measured {
  const [, setVersion] = useState(0);
  const { current: known } = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    let isNew = false;
    for (const row of region.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []) {
      const [key, height] = [row.dataset["row"]!, row.offsetHeight];
      if (Math.abs((known.get(key) ?? guess) - height) > 1) isNew = true;
      known.set(key, height);
    }
    if (isNew) setVersion((version) => version + 1);
  });
  useEffect(() => {
    const element = region.current!;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      known.clear();
      setVersion((version) => version + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { of: (key) => known.get(key) ?? guess };
}

/** The rows in the window of a region; a new range is a new rendering, a pixel is not. */
function useShownRange(region: RefObject<HTMLElement | null>, offsets: readonly number[]): Range {
  const find = (): Range => {
    const { scrollTop = 0, clientHeight = 0 } = region.current ?? {};
    return shownRange(offsets, scrollTop, clientHeight || innerHeight, margin);
  };
  const [, setAt] = useState("");
  const range = find();
  const latest = useRef(find);
  latest.current = find;
  useEffect(() => {
    const look = (): void => {
      const { from, to } = latest.current();
      setAt(`${from}-${to}`);
    };
    const scrolled = region.current!;
    scrolled.addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    look();
    return () => {
      scrolled.removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, []);
  return range;
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia("print");
    const note = ({ matches }: MediaQueryListEvent): void => setPrinting(matches);
    const before = (): void => setPrinting(true);
    const after = (): void => setPrinting(false);
    paper.addEventListener("change", note);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      paper.removeEventListener("change", note);
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting;
}
