import type { Analysis, Span } from "../src/core/model/index.ts";
import { asArticle } from "./as-article.ts";
import { matchGreedily } from "./match.ts";
import type { AnalysisSet } from "./measure-set.ts";
import { f1, precision, recall, sumTallies, tallyPairs, tallySets, type Tally } from "./scores.ts";
import { isSpeechCue, touchesQuotation } from "./speech.ts";
import { asSpans, coveredWords, findWords, jaccard, type Offsets } from "./words.ts";

/** One record of attribution/polnear.*.jsonl, as far as it is used. */
export type PolnearRecord = {
  readonly id: string;
  readonly publisher?: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Offsets; readonly cue: Offsets; readonly content: Offsets }[];
};

type Roles = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] };
type Role = keyof Roles;

/** An attribution as the indexes of its words. */
type Attribution = Readonly<Record<Role, readonly number[]>> & { readonly speech: boolean; readonly direct: boolean };

const minimumJaccard = 0.5;
const file = "attribution/polnear.dev.jsonl";
const tallied = ["source", "cue", "content", "tokens", "triple", "linked", "speech", "direct"] as const;

function readAttribution(text: string, words: readonly Span[], roles: Roles, direct: boolean): Attribution {
  const cue = roles.cue.map(({ start, end }) => text.slice(start, end)).join(" ");
  return {
    source: coveredWords(words, roles.source),
    cue: coveredWords(words, roles.cue),
    content: coveredWords(words, roles.content),
    speech: isSpeechCue(cue) || roles.content.some((span) => touchesQuotation(text, span)),
    direct,
  };
}

/** Content Jaccard of two attributions that may be linked, else 0. */
function linkScore(gold: Attribution, predicted: Attribution): number {
  const shared = jaccard(gold.content, predicted.content);
  const noSources = gold.source.length === 0 && predicted.source.length === 0;
  return shared >= minimumJaccard && (noSources || jaccard(gold.source, predicted.source) > 0) ? shared : 0;
}

/** Tally of role spans that are equal, each distinct one counted once; an attribution without the role has no span of it. */
function tallyExact(role: Role, golds: readonly Attribution[], predictions: readonly Attribution[]): Tally {
  const spans = (all: readonly Attribution[]) => all.map((one) => one[role].join()).filter((key) => key !== "");
  return tallySets(spans(predictions), spans(golds));
}

const tripleKey = ({ source, cue, content }: Attribution): string => [source, cue, content].join("|");

const withContent = (all: readonly Attribution[]) => all.filter(({ content }) => content.length > 0);

const contentTokens = (all: readonly Attribution[]) => all.flatMap(({ content }) => content);

/** Tally of the attributions that `belongs` picks on either side, right or found where they are linked to any other. */
function tallyLinked(
  linked: ReadonlySet<Attribution>,
  golds: readonly Attribution[],
  predictions: readonly Attribution[],
  belongs: (attribution: Attribution) => boolean,
): Tally {
  const [gold, predicted] = [golds.filter(belongs), predictions.filter(belongs)];
  const count = (all: readonly Attribution[]) => all.filter((one) => linked.has(one)).length;
  return { predicted: predicted.length, right: count(predicted), gold: gold.length, found: count(gold) };
}

/** All tallies of one article. */
function tallyArticle({ text, attributions }: PolnearRecord, { statements }: Analysis) {
  const words = findWords(text);
  const predictions = statements.map((one) => readAttribution(text, words, one, one.form === "direct"));
  const golds = attributions.map(({ source, cue, content }) => {
    const roles = { source: asSpans(source), cue: asSpans(cue), content: asSpans(content) };
    return readAttribution(text, words, roles, false);
  });
  const pairs = matchGreedily(golds, predictions, linkScore);
  const linked = new Set(pairs.flatMap(({ gold, predicted }) => [gold, predicted]));
  const linkable = [linked, withContent(golds), withContent(predictions)] as const;
  return {
    source: tallyExact("source", golds, predictions),
    cue: tallyExact("cue", golds, predictions),
    content: tallyExact("content", golds, predictions),
    tokens: tallySets(contentTokens(predictions), contentTokens(golds)),
    triple: tallySets(predictions.map(tripleKey), golds.map(tripleKey)),
    linked: tallyPairs(pairs.length, linkable[2].length, linkable[1].length),
    speech: tallyLinked(...linkable, ({ speech }) => speech),
    direct: tallyLinked(...linkable, ({ direct }) => direct),
  };
}

/** Who said what: PolNeAR's development articles. */
export const attribution: AnalysisSet = {
  name: "attribution",
  files: [file],
  published: {
    "source.exact": "BERT 80.9, CRF 64.9, people 78.9",
    "cue.exact": "BERT 72.8, CRF 60.4, people 71.2",
    "content.exact": "BERT 56.8, CRF 36.6, people 69.1",
    "content.tokens": "BERT 88.6, CRF 74.6, people 91.3",
    "triple.exact": "BERT 46.2, CRF 26.6, people 60.1",
    "linked.f1": "BERT 68.6, CRF 45.2, people 75.4",
  },
  run(load, analyse) {
    const articles = load<PolnearRecord>(file).map((record) => {
      const { id, text, title, date, publisher } = record;
      return tallyArticle(
        record,
        analyse(asArticle({ id, text, title, date, ...(publisher && { outlet: publisher }) })),
      );
    });
    const sums = sumTallies(articles, tallied);
    return {
      "source.exact": f1(sums.source),
      "cue.exact": f1(sums.cue),
      "content.exact": f1(sums.content),
      "content.tokens": f1(sums.tokens),
      "triple.exact": f1(sums.triple),
      "linked.precision": precision(sums.linked),
      "linked.recall": recall(sums.linked),
      "linked.f1": f1(sums.linked),
      "speech.precision": precision(sums.speech),
      "speech.recall": recall(sums.speech),
      "speech.f1": f1(sums.speech),
      "direct.precision": precision(sums.direct),
    };
  },
};
