import type { OwnVoice } from "../model/dossier.ts";
import type { Material } from "./material.ts";

/** How much of each account no source stands behind. */
export const tellOwnVoice = ({ analyses }: Material): OwnVoice[] =>
  analyses.map(({ article, assertions }) => ({
    article: article.id,
    share: share(assertions.filter(({ statement }) => statement === null).length, assertions.length),
  }));

/** A share with three decimals; 0 of nothing. */
export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
