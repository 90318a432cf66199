import { z } from "zod";
import { list, record } from "../../../core/model/schema.ts";
import { Span } from "../../../core/model/span.ts";
import { explainOperation } from "../../../operations/explain.ts";
import { openBook } from "../cited/book.ts";
import { gather } from "../cited/gathered.ts";
import { pageSchema } from "../cited/page.ts";
import { definePart } from "../cited/part.ts";
import { sources } from "../cited/parts/sources.ts";
import { partInput, placesWanted, presentParts } from "./parted.ts";
import { onlyOne, type Presenter } from "./presenter.ts";

type Explanation = z.infer<typeof explainOperation.output>;
type Claim = Explanation["claims"][number];
type Finding = Explanation["articles"][number]["findings"][number];

const { articles: explained, claims: judged } = explainOperation.output.unwrap().shape;
const ClaimShape = judged.unwrap().element.unwrap().shape;
const FindingShape = explained.unwrap().element.unwrap().shape.findings.unwrap().element.unwrap().shape;

const Place = record({
  article: z.int().positive().describe("number of the article"),
  span: Span,
  text: z.string().describe("its words, as one line"),
});
type Place = z.infer<typeof Place>;

const markOf = ({ article, span, text }: Place): string => `[${article}:${span.start}-${span.end}] “${text}”`;

const ExplainedClaim = record({
  ...ClaimShape,
  assertions: list(Place),
  more: z.int().nonnegative().describe("assertions that are left out here"),
});

const verdicts = (claims: readonly Claim[], numbers: ReadonlyMap<string, number>, most: number) =>
  definePart({
    name: "verdicts",
    meaning: "why each claim has its verdict, and the ways of its origins",
    item: ExplainedClaim,
    first: 20,
    find: () => claims,
    idOf: ({ id }) => id,
    cite: ({ assertions, ...claim }) => ({
      ...claim,
      assertions: assertions.slice(0, most).map((one) => ({ ...one, article: numbers.get(one.article)! })),
      more: Math.max(0, assertions.length - most),
    }),
    write: ({ id, verdict, gist, meaning, reason, origins, assertions }) => [
      `${verdict.toUpperCase()} ${gist} (${id})`,
      `  ${meaning}; why: ${reason}`,
      ...origins.map(
        ({ paths, counts, tie }) =>
          `  ${counts ? "counts" : "does not count"}: ${paths.join("; ")}${tie ? ` (${tie})` : ""}`,
      ),
      ...assertions.map((place) => `  ${markOf(place)}`),
    ],
  });

type Found = Finding & { readonly article: number };

const findings = (found: readonly Found[]) =>
  definePart({
    name: "findings",
    meaning: "which rule found what in the articles, in the order of the text",
    item: record({ ...FindingShape, ...Place.unwrap().shape }),
    first: 20,
    find: () => found,
    idOf: () => null,
    cite: (finding) => finding,
    write: ({ kind, reading, rule, ...place }) => [`${kind}: ${markOf(place)}: ${reading} (rule ${rule})`],
  });

const schemas = [verdicts([], new Map(), 0), findings([]), sources];

/** Which rule found what, and why a claim has its verdict. */
export const presentExplanation: Presenter = {
  about: "Gives the reason for each verdict, or the rule behind each finding, with skip and limit.",
  input: partInput(schemas),
  omit: ["all"],
  output: pageSchema(schemas),
  async present(results, { given }) {
    const { articles, claims } = await onlyOne<Explanation>(results);
    const numbers = new Map(articles.map(({ id }, at) => [id, at + 1]));
    const found = articles.flatMap(({ id, findings: own }) =>
      own.map((one) => ({ ...one, article: numbers.get(id)! })),
    );
    const most = placesWanted(given);
    const book = openBook({ ...gather([]), articles: articles.map(withoutText) }, { stories: null, most });
    const parts = [verdicts(claims, numbers, most), findings(found), sources];
    return presentParts(book, parts, given);
  },
};

/** An explanation names its articles, and gives the words of each place by itself. */
function withoutText(explainedArticle: Explanation["articles"][number]) {
  const { findings: _, ...article } = explainedArticle;
  return { ...article, publishedBasis: "unknown" as const, language: "und", text: "", words: 0 };
}
