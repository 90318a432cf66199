import type { Emphasis } from "../../model/dossier.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { byText } from "../order.ts";
import { share } from "../own-voice.ts";
import { nameStems, topicsOf, type Topic } from "./topics.ts";

/** A dossier shows this many topics, and none that fewer assertions name. */
const mostTopics = 16;
const fewestAssertions = 3;

/** The topics of a story, most named first, and how much of each article names them. */
export function tellEmphasis({ assertions, analyses, actors }: Material): Emphasis[] {
  const names = nameStems(actors);
  const found = assertions.flatMap((one) => topicsOf(one, actors, names).map((topic) => ({ topic, one })));
  const topics = [...Map.groupBy(found, ({ topic }) => topic.key)].filter(
    ([, all]) => all.length >= fewestAssertions && all.some(({ topic }) => topic.sure),
  );
  const sizes = new Map(analyses.map(({ article, assertions: all }) => [article.id, all.length]));
  return topics
    .toSorted(([a, many], [b, few]) => few.length - many.length || byText(a, b))
    .slice(0, mostTopics)
    .map(([, all]) => ({ topic: commonLabel(all.map(({ topic }) => topic)), shares: sharesOf(all, sizes) }));
}

function sharesOf(
  naming: readonly { readonly one: StoryAssertion }[],
  sizes: ReadonlyMap<string, number>,
): Emphasis["shares"] {
  const counts = Map.groupBy(naming, ({ one }) => one.article.id);
  return [...sizes].map(([article, size]) => ({ article, share: share(counts.get(article)?.length ?? 0, size) }));
}

/** The commonest form of a word; of several the shortest. */
function commonLabel(topics: readonly Topic[]): string {
  const labels = [...Map.groupBy(topics, ({ label }) => label)];
  return labels.toSorted(([a, m], [b, n]) => n.length - m.length || a.length - b.length || byText(a, b))[0]![0];
}
