import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import "./few.css";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  /** What they are: `statements`. */
  readonly what: string;
  readonly class?: string;
  readonly label?: string;
  readonly children: (item: Item, at: number) => ComponentChildren;
}

/** A list that begins with its first few, and shows the rest when it is asked to; a button for a single one more would be no help. */
export function Few<Item>({ items, most, what, class: name, label, children }: Props<Item>) {
  const [isOpen, setOpen] = useState(false);
  const isLong = items.length > most + 1;
  const shown = isLong && !isOpen ? items.slice(0, most) : items;
  return (
    <>
      <ul class={name} aria-label={label}>
        {shown.map(children)}
      </ul>
      {isLong && (
        <button type="button" class="few-more no-print" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "Show fewer" : `Show ${items.length - most} more ${what}`}
        </button>
      )}
    </>
  );
}
