import type { Article } from "../core/model/article.ts";

type Named = Pick<Article, "id" | "input" | "outlet">;

/** How articles are named on a page: `[1] Harbour Post`. */
export interface Labels {
  /** `[1] Harbour Post` */
  readonly one: (article: string) => string;
  /** `[1] Harbour Post, [3]` where the third outlet is unknown, or `all 5 articles` */
  readonly many: (articles: readonly string[]) => string;
  /** `[1][3]` */
  readonly numbers: (articles: readonly string[]) => string;
  /** `1`; empty for an article that is none of them */
  readonly number: (article: string) => string;
}

/** From this number of articles on, naming them all is no help. */
const crowd = 3;

/** Numbers the articles in their order; each is named in a list once. */
export function labelArticles(articles: readonly Named[]): Labels {
  const names = new Map(
    articles.map((article, index) => [
      article.id,
      { number: `[${index + 1}]`, name: nameOf(article), outlet: article.outlet === null ? "" : ` ${nameOf(article)}` },
    ]),
  );
  const inOrder = (ids: readonly string[]) => [...names].filter(([id]) => ids.includes(id)).map(([, label]) => label);
  const list = (ids: readonly string[]) =>
    inOrder(ids)
      .map(({ number, outlet }) => `${number}${outlet}`)
      .join(", ")
      .replaceAll("], [", "][");
  return {
    one: (id) =>
      inOrder([id])
        .map(({ number, name }) => `${number} ${name}`)
        .join(),
    many: (ids) =>
      names.size >= crowd && inOrder(ids).length === names.size ? `all ${names.size} articles` : list(ids),
    numbers: (ids) =>
      inOrder(ids)
        .map(({ number }) => number)
        .join(""),
    number: (id) => names.get(id)?.number.slice(1, -1) ?? "",
  };
}

const longestName = 32;

/** The outlet, or the base name of the file where the outlet is unknown. */
export function nameOf({ outlet, input }: Pick<Article, "outlet" | "input">): string {
  const name = outlet ?? lastPart(input).replace(/\.\w{2,5}(?=$|[:#])/, "");
  return name.length > longestName ? `${name.slice(0, longestName - 1).trim()}…` : name;
}

/** The file's name of a path, the last folder of an address. */
const lastPart = (input: string): string => /[^\\/]+(?=[\\/]*$)/.exec(input)?.[0] ?? input;
