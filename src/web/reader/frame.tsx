import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useNarrow } from "./use-narrow.ts";
import "./frame.css";

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The reader's place: beside the view where there is room, over it where there is none. Escape closes it. */
export function Frame(props: Props) {
  return useNarrow() ? <OverView {...props} /> : <BesideView {...props} />;
}

function BesideView({ label, onClose, children }: Props) {
  const opener = useRef(document.activeElement);
  return (
    <aside
      class="frame frame-beside"
      aria-label={label}
      onKeyDown={({ key }) => {
        if (key !== "Escape") return;
        onClose();
        focusAgain(opener.current);
      }}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest("[data-closes]")) focusAgain(opener.current);
      }}
    >
      {children}
    </aside>
  );
}

/** A dialog holds the focus and gives it back, as the browser does it; it begins at the chosen place, else at the way out. */
function OverView({ label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const open = dialog.current!;
    open.showModal();
    const begin = open.querySelector<HTMLElement>("[data-begin]") ?? open.querySelector<HTMLElement>("[data-closes]");
    begin?.focus({ preventScroll: true });
    return () => open.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="frame frame-over"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** Back to where one came from, if that still stands. */
function focusAgain(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
}
