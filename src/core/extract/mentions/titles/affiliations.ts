import { isInstitution } from "../../../model/actor.ts";
import type { BorneTitle } from "./borne-titles.ts";
import type { Cast, Found } from "../found.ts";

/** Tells for whom people speak whose title names an institution of the article: [Norwegian foreign ministry spokeswoman] Ada Quill. */
export function affiliate(borne: readonly BorneTitle[], mentions: readonly Found[], cast: Cast): void {
  const mentionAt = new Map(mentions.map((mention) => [mention.last, mention]));
  for (const { title, people } of borne) {
    if (!title.speaks) continue;
    const ends = Array.from({ length: title.last - title.first }, (_, at) => title.last - at);
    const owner = ends
      .flatMap((end) => cast.get(mentionAt.get(end)?.actor ?? "") ?? [])
      .find(({ kind }) => isInstitution(kind));
    for (const { actor } of owner ? people : []) {
      const member = cast.get(actor ?? "");
      if (!member) continue;
      member.affiliation ??= owner!.id;
      member.country ??= owner!.country;
    }
  }
}
