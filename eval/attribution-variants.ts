import { analyse } from "../src/core/extract/analyse.ts";
import type { Analysis } from "../src/core/model/index.ts";
import { attribution } from "./attribution.ts";
import type { AnalysisSet } from "./measure-set.ts";

/** Without statements that stand inside others: PolNeAR annotates none of those. */
const outermost = ({ statements, ...rest }: Analysis): Analysis => ({
  ...rest,
  statements: statements.filter(({ within }) => within === null),
});

/** Who said what, as far as PolNeAR's annotators were asked. */
export const attributionOuter: AnalysisSet = {
  ...attribution,
  name: "attribution-outer",
  run: (load, run) => attribution.run(load, (article) => outermost(run(article))),
};

/** By the rules alone, as where there is no model file. */
export const attributionByRules: AnalysisSet = {
  ...attribution,
  name: "attribution-rules",
  published: {},
  run: (load) => attribution.run(load, (article) => analyse(article)),
};

/** The outermost statements by the rules alone. */
export const attributionByRulesOuter: AnalysisSet = {
  ...attribution,
  name: "attribution-rules-outer",
  published: {},
  run: (load) => attribution.run(load, (article) => outermost(analyse(article))),
};
