import { headerOf } from "./answer.ts";
import { explain, saveInstead, type Meaning } from "./refusal.ts";
import type { Answer } from "./send.ts";

/** What statuses mean (RFC 9110, 6585, 7725); the first range that the status is in explains. */
const meanings = [
  { from: 304, to: 304, wrong: "unchanged since a visit that is not remembered", remedy: "try later" },
  { from: 300, to: 399, wrong: "a redirect that leads nowhere", remedy: saveInstead },
  { from: 401, to: 401, wrong: "the host wants a login", remedy: saveInstead },
  { from: 402, to: 402, wrong: "the host wants to be paid", remedy: saveInstead },
  { from: 403, to: 403, wrong: "the host wants a login, or lets no machine in", remedy: saveInstead },
  { from: 404, to: 404, wrong: "there is no such page", remedy: "check the address" },
  { from: 410, to: 410, wrong: "the page was taken away", remedy: "check the address" },
  { from: 429, to: 429, wrong: "the host was asked too often", remedy: "try later" },
  { from: 451, to: 451, wrong: "the page is withheld for legal reasons", remedy: saveInstead },
  { from: 400, to: 499, wrong: "the host refuses the request", remedy: `check the address, or ${saveInstead}` },
  { from: 503, to: 503, wrong: "the host is overloaded or under repair", remedy: "try later" },
  { from: 500, to: 599, wrong: "the host has a fault", remedy: "try later" },
] as const;

const otherwise: Meaning = { wrong: "an answer without a whole page", remedy: saveInstead };

/** Why an answer of this status brings no page. */
export function explainStatus(answer: Answer): string {
  const { statusCode } = answer;
  const meaning = meanings.find(({ from, to }) => statusCode >= from && statusCode <= to) ?? otherwise;
  const wait = meaning.remedy === "try later" ? readWait(headerOf(answer, "retry-after")) : undefined;
  return explain({ ...meaning, ...(wait && { remedy: wait }) }, statusCode);
}

/** `Retry-After` is a number of seconds or a date. */
function readWait(retryAfter = ""): string | undefined {
  if (/^\d{1,9}$/.test(retryAfter)) return `it asks to wait ${Number(retryAfter)} s`;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : `it asks to wait until ${new Date(date).toISOString()}`;
}
