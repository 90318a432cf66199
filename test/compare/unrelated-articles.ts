import type { Article } from "../../src/core/model/index.ts";
import { asArticle } from "../as-article.ts";

/** Texts on matters that no other story of the tests touches; none of their people or places is in another. */
const texts = [
  `Beekeeper Oda Brimsel has bred a bee that tolerates frost, the Lumvik Institute of Insects said on Monday. The insects survived eleven weeks in a cold chamber, and 42 colonies will be handed to orchards in May.

“They cluster tighter than any others,” Brimsel said. Critics warned that the strain could crowd out wild pollinators. A panel of growers inspected the hives in Lumvik and praised their calm temper.`,
  `Chess prodigy Wendel Aark, 14, beat the veteran Ottilie Frane in 61 moves to reach the semi-finals at Mossholm. The game lasted five hours. Frane resigned after losing a rook, and called the endgame brilliant.

Aark told the magazine Pawn and Castle that he would play the Caro defence again on Thursday. Organisers expect 900 spectators. The final was postponed to next Sunday because the town hall has a leaking roof.`,
  `A bakery in Greel has sold 3,000 loaves of seaweed bread since its opening in January. Owner Bastian Lode visited mills on the island of Ferrin to choose his flour. “Salt does the rest,” he joked.

The guild of bakers accused Lode of false labelling, which he denies. An inspector is to test the dough in two weeks, and the guild's chairwoman, Petra Sunde, demanded a fine.`,
];

/** One article of each text, published on a day; null for undated ones. */
export const unrelatedArticles = (publishedAt: string | null): Article[] =>
  texts.map((text, at) =>
    asArticle(text, {
      id: `unrelated-${at}-${publishedAt}`,
      input: `unrelated-${at}.txt`,
      outlet: `Village Sheet ${at}`,
      publishedAt,
    }),
  );
