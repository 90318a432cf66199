/** A statement as far as it tells how something was said. */
interface Cued {
  readonly cue: string;
  readonly cueClass: string;
}

/** Of these the words alone say enough. */
const plain: ReadonlySet<string> = new Set(["", "say"]);

/** The words for how something was said where that changes what was said: [denied], [demanded]; else empty. */
export const mannerOf = ({ cue, cueClass }: Cued): string => (plain.has(cueClass) ? "" : cue);
