/** How smoothly something scrolled; times in milliseconds. */
export interface Scrolled {
  readonly frames: number;
  /** Frames that came more than 25 ms after the one before. */
  readonly late: number;
  readonly longest: number;
  /** The longest task; 0 where none took 50 ms. */
  readonly task: number;
  /** The most rows that stood in the document at once. */
  readonly rows: number;
}

interface Scrolling {
  scrollTop: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
  readonly querySelectorAll: (selector: string) => ArrayLike<unknown>;
}
interface PageWorld {
  readonly document: { querySelector: (selector: string) => (Scrolling & { click: () => void }) | null };
  readonly requestAnimationFrame: (run: () => void) => void;
}

/** Run in the page: milliseconds from a click on a link to when what it opens is painted. */
export async function timeOpening(link: string): Promise<number> {
  const { document, requestAnimationFrame } = globalThis as unknown as PageWorld;
  const start = performance.now();
  document.querySelector(link)!.click();
  await new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
  return performance.now() - start;
}

/** Run in the page: scrolls a region, 150 pixels a frame, and notes each frame. */
export async function scrollThrough([selector, most]: readonly [string, number]): Promise<Scrolled> {
  const { document, requestAnimationFrame } = globalThis as unknown as PageWorld;
  const region = document.querySelector(selector)!;
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ["longtask" as "mark"] });
  const gaps: number[] = [];
  let [rows, last] = [0, performance.now()];
  while (region.scrollTop + region.clientHeight < region.scrollHeight - 1 && gaps.length < most) {
    region.scrollTop += 150;
    await new Promise<void>((done) => requestAnimationFrame(done));
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    rows = Math.max(rows, region.querySelectorAll("[data-row]").length);
  }
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  return {
    frames: gaps.length,
    late: gaps.filter((gap) => gap > 25).length,
    longest: Math.max(0, ...gaps),
    task: Math.max(...tasks),
    rows,
  };
}
