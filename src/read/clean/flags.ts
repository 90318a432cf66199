import { boilerplate } from "../boilerplate.ts";
import { withFlag, type Cleaner } from "./page.ts";

/** Raises what the article says about itself in its own words. */
export const raiseFlags: Cleaner = (page) =>
  boilerplate.flag.reduce(
    (flagged, { pattern, flag }) =>
      flagged.lines.some((line) => pattern.test(line)) ? withFlag(flagged, flag) : flagged,
    page,
  );
