import { officeOf } from "../../../lexicon/holders.ts";
import type { Cast, CastMember } from "../found.ts";

/** Gives [President Ada Quill] her state where the text tells none, if she is known to have held that office on the article's date: a last resort. */
export function placeHolders(cast: Cast, date: string | null): void {
  if (date === null) return;
  for (const member of cast.values()) {
    if (member.kind !== "person" || member.country !== undefined) continue;
    const held = officeOf(member.name, date);
    if (held?.of.startsWith("state:") && hasTitle(member, held.office)) member.country = held.of.slice("state:".length);
  }
}

const hasTitle = ({ roles }: CastMember, office: string): boolean =>
  [...roles.keys()].some((role) => role.toLowerCase().endsWith(office));
