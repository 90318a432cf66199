import { expect, test } from "vitest";
import { rangeHint } from "../../src/render/ics/range-hint.ts";

test.each([
  ["2031", "2031", "in 2031"],
  ["2031", "2033", "between 2031 and 2033"],
  ["2031-04", "2031-04", "in April 2031"],
  ["2031-04-01", "2031-04-30", "in April 2031"],
  ["2031-01", "2031-06", "between January and June 2031"],
  ["2031", "2031-06", "between January and June 2031"],
  ["2031-11", "2032-02", "between November 2031 and February 2032"],
  ["2031-06-09", "2031-06-15", "between 9 and 15 June 2031"],
  ["2031-05-30", "2031-06-05", "between 30 May and 5 June 2031"],
  ["2031-12-20", "2032-01-10", "between 20 December 2031 and 10 January 2032"],
])("%s to %s is %s", (from, to, hint) => expect(rangeHint({ from, to }, "Visit")).toBe(hint));

test.each([
  ["2031-06-03", "2031-06-03", "Visit"],
  ["2031-06-03T18", "2031-06-03T23", "Visit"],
  ["2031-06-03", "2031-06-05", "Visit"],
  ["2031-06", "2031-06", "Reik is expected in Veldania in June"],
  ["2031-01", "2031-06", "Reik is to come between January and June"],
  ["2031", "2031", "Reik is to come in 2031"],
])("%s to %s needs no hint at: %s", (from, to, what) => expect(rangeHint({ from, to }, what)).toBe(""));
