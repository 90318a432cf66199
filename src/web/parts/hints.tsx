import { useEffect, useRef, useState } from "preact/hooks";
import "./hints.css";

interface Shown {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/**
 * Shows the text of `data-hint` beside whatever has the pointer or the focus, for all of the page: thousands of cells need no listeners of
 * their own. Escape hides it, and the pointer may move onto it (WCAG 2.2, 1.4.13).
 */
export function Hints() {
  const [shown, setShown] = useState<Shown | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = ({ target }: Event): void => {
      if (box.current?.contains(target as Node)) return;
      const bearer = target instanceof Element ? target.closest<HTMLElement>("[data-hint]") : null;
      setShown(bearer ? placeBy(bearer) : null);
    };
    const hide = (): void => setShown(null);
    const hideByKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") hide();
    };
    addEventListener("pointerover", show);
    addEventListener("focusin", show);
    addEventListener("keydown", hideByKey);
    addEventListener("scroll", hide, { passive: true, capture: true });
    return () => {
      removeEventListener("pointerover", show);
      removeEventListener("focusin", show);
      removeEventListener("keydown", hideByKey);
      removeEventListener("scroll", hide, { capture: true });
    };
  }, []);
  return (
    <div
      ref={box}
      class="hint"
      role="tooltip"
      hidden={!shown}
      style={shown ? { left: `${shown.left}px`, top: `${shown.top}px` } : {}}
    >
      {shown?.text}
    </div>
  );
}

const width = 320;
const gap = 6;
const lowest = 140;

/** Below it, above where there is no room below, and never out of the window. */
function placeBy(bearer: HTMLElement): Shown {
  const { left, top, bottom } = bearer.getBoundingClientRect();
  const isLow = bottom + lowest > innerHeight && top > lowest;
  return {
    text: bearer.dataset["hint"]!,
    left: Math.max(gap, Math.min(left, innerWidth - width - gap)),
    top: isLow ? Math.max(gap, top - lowest) : bottom + gap,
  };
}
