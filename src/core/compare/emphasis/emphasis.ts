import type { Emphasis } from "../../model/dossier.ts";
import type { Material } from "../material.ts";
import { byText } from "../order.ts";
import { commonest, share } from "../own-voice.ts";
import { namesTopic } from "./headline.ts";
import { nameStems, topicsOf } from "./topics.ts";

/** A dossier shows this many topics, and none that fewer assertions name. */
const mostTopics = 16;
const fewestAssertions = 3;

/** The topics of a story, most named first, how much of each article names them, and whether its headline does. */
export function tellEmphasis({ assertions, analyses, actors }: Material): Emphasis[] {
  const names = nameStems(actors);
  const found = assertions.flatMap((one) => topicsOf(one, actors, names).map((topic) => ({ topic, one })));
  const topics = [...Map.groupBy(found, ({ topic }) => topic.key)].filter(
    ([, all]) => all.length >= fewestAssertions && all.some(({ topic }) => topic.sure),
  );
  return topics
    .toSorted(([a, many], [b, few]) => few.length - many.length || byText(a, b))
    .slice(0, mostTopics)
    .map(([key, all]) => {
      const counts = Map.groupBy(all, ({ one }) => one.article.id);
      const shares = analyses.map(({ article: { id, title }, assertions: { length } }) => ({
        article: id,
        share: share(counts.get(id)?.length ?? 0, length),
        inTitle: namesTopic(title, key, actors),
      }));
      return { topic: commonest(all.map(({ topic }) => topic.label)), shares };
    });
}
