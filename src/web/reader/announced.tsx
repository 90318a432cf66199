import { useEffect, useState } from "preact/hooks";

/** Said by a screen reader whenever it changes: what stands in a page from its beginning is not. */
export function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(text), [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
