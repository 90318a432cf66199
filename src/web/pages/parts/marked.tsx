import type { Piece } from "./mark-words.ts";
import "./marked.css";

/** A text with its marked pieces. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}</>;
}
