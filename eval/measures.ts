import { agreement } from "./agreement.ts";
import { attribution } from "./attribution.ts";
import { attributionByRules, attributionByRulesOuter, attributionOuter } from "./attribution-variants.ts";
import { claims } from "./claims.ts";
import { clusters } from "./clusters.ts";
import { crossdoc } from "./crossdoc.ts";
import { events } from "./events.ts";
import type { MeasureSet } from "./measure-set.ts";
import { own } from "./own.ts";
import { pages } from "./pages.ts";
import { pairs } from "./pairs.ts";
import { aquaint, meantime, tempeval, timebank } from "./temporal.ts";
import { times } from "./times.ts";

/** All measure sets, in the order of the table. */
export const measures: readonly MeasureSet[] = [
  attribution,
  attributionOuter,
  attributionByRules,
  attributionByRulesOuter,
  timebank,
  aquaint,
  meantime,
  tempeval,
  events,
  pairs,
  crossdoc,
  clusters,
  claims,
  agreement,
  pages,
  own,
  times,
];
