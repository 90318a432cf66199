import { expect, test } from "vitest";
import { dateText, momentText, rangeText } from "../../src/view/dates.ts";

test.each([
  ["2031", "2031"],
  ["2031-05", "May 2031"],
  ["2031-05-07", "7 May 2031"],
  ["2031-05-07T18:30", "7 May 2031"],
])("%s is %s", (prefix, text) => expect(dateText(prefix)).toBe(text));

test.each([
  ["2031-05-07", "7 May 2031"],
  ["2031-05-07T18:30", "7 May 2031, 18:30"],
  ["2031-05-07T18:30:59.123Z", "7 May 2031, 18:30 UTC"],
  ["2031-05-07T18:30+02:00", "7 May 2031, 18:30 +02:00"],
])("%s is %s", (iso, text) => expect(momentText(iso)).toBe(text));

test.each([
  ["2031-05-07", "2031-05-07", "7 May 2031"],
  ["2031-05-07", "2031-05-09", "7 – 9 May 2031"],
  ["2031-05-30", "2031-06-02", "30 May – 2 Jun 2031"],
  ["2031-12-30", "2032-01-02", "30 Dec 2031 – 2 Jan 2032"],
  ["2031-01", "2031-06", "Jan – Jun 2031"],
  ["2031", "2033", "2031 – 2033"],
  ["2031-05-07", "2032-05-07", "7 May 2031 – 7 May 2032"],
  ["2031", "2031-06", "2031 – Jun 2031"],
])("%s to %s is %s", (from, to, text) => expect(rangeText({ from, to })).toBe(text));
