import type { ComponentChildren } from "preact";
import "./empty.css";

/** What stands where there is nothing to show, and what to do then. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}
