import { useEffect } from "preact/hooks";

/** Names the page in the window, the history and to screen readers. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Readout` : "Readout";
  }, [title]);
}

/** Tells programs of a feed or a calendar with the contents of the page. */
export function useAlternate(href: string, type: string, title: string): void {
  useEffect(() => {
    const link = Object.assign(document.createElement("link"), { rel: "alternate", href, type, title });
    document.head.append(link);
    return () => link.remove();
  }, [href, type, title]);
}
