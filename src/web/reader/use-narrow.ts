import { useEffect, useState } from "preact/hooks";

/** As wide as in story.css, where the reader no longer stands beside the view. */
const narrow = matchMedia("(max-width: 64rem)");

/** Whether the reader covers the view instead of standing beside it. */
export function useNarrow(): boolean {
  const [is, setIs] = useState(narrow.matches);
  useEffect(() => {
    const note = (): void => setIs(narrow.matches);
    narrow.addEventListener("change", note);
    return () => narrow.removeEventListener("change", note);
  }, []);
  return is;
}
