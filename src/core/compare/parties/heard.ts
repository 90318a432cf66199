import type { Analysis } from "../../model/analysis.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Evidence, Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { innermost } from "../../text/spans.ts";
import type { WordVectors } from "../../words/word-vectors.ts";
import { chainOf, type Material, type StoryAssertion } from "../material.ts";
import { outletOf } from "../outlet.ts";
import type { Speaker } from "./sides.ts";
import { sourcesIn, type Source } from "./speakers.ts";

/** An assertion with who is quoted with it. */
export interface HeardAssertion extends Source {
  readonly one: StoryAssertion;
}

/** Who is quoted with what, over a whole story. */
export interface Heard {
  readonly material: Material;
  /** The assertions that somebody is quoted with. */
  readonly assertions: readonly HeardAssertion[];
  /** Who is quoted with the words at a place: the far end of the innermost statement that holds them, or that they go on from. */
  readonly at: (place: Evidence) => readonly Speaker[];
  /** Words used alike may mean the same; without vectors only the same words do. */
  readonly words: WordVectors | undefined;
}

/** Reads a story's attributions; made once, for all contacts. */
export function hear(material: Material, words?: WordVectors): Heard {
  const sourceOf = sourcesIn(material);
  const analyses = new Map<string, Analysis>(material.analyses.map((one) => [one.article.id, one]));
  return {
    material,
    words,
    assertions: material.assertions.map((one) => ({ one, ...sourceOf(one) })).filter(({ origin }) => origin !== null),
    at: ({ article: id, span }) => {
      const analysis = analyses.get(id);
      if (!analysis) return [];
      const { article, statements } = analysis;
      const statement = innermost(statements, span) ?? goesOnFrom(statements, span, article.text);
      const chain = chainOf(statement?.id ?? null, material.statements);
      return sourceOf({ article, outlet: outletOf(article), chain }).speakers;
    },
  };
}

const goingOn = new RegExp(
  `^[,\\s"”’]{1,4}(?:\\p{L}{1,9}\\s)?(?:${wordsSaying("event-rule-words", "going-on").join("|")})\\s`,
  "iu",
);

/** [said they had an “excellent” talk, covering grain]: what was said goes on, in the same sentence, to the words at a place. */
function goesOnFrom(statements: readonly Statement[], { start }: Span, text: string): Statement | undefined {
  const before = statements.filter(({ content, form }) => form !== "direct" && content.at(-1)!.end <= start);
  const last = before.toSorted((a, b) => b.content.at(-1)!.end - a.content.at(-1)!.end)[0];
  const between = last ? text.slice(last.content.at(-1)!.end, start) : "";
  return goingOn.test(between) && !/[.!?;:—](?:\s|$)/.test(between) ? last : undefined;
}
