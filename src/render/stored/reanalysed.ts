import { count } from "../layout/few.ts";

/** How far analysing anew has come. */
export const render = ({ articles, left }: { readonly articles: number; readonly left: number }): string =>
  articles === 0 && left === 0
    ? "Every analysis is of this version.\n"
    : `${count(articles, "article")} analysed anew, ${left} left\n`;
