import { drop, findRedirect, type Redirect } from "./answer.ts";
import { createAttempt } from "./attempt.ts";
import { readBody } from "./body.ts";
import { follow } from "./follow.ts";
import type { Pace } from "./pace.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { noRules, readRobots, type Rules } from "./robots.ts";
import type { Answer, Send } from "./send.ts";
import type { FindSpecial } from "./special-addresses.ts";
import { explainStatus } from "./status.ts";

/** Gives what the robots.txt of a host (scheme, name and port) allows; a host that cannot say allows nothing. */
export type AskRobots = (origin: string) => Promise<Rules | Refusal>;

const largest = 500_000;
const minute = 60_000;
const day = 24 * 60 * minute;

/** Asks hosts for their robots.txt, each within `limit` milliseconds. */
export function createAskRobots(send: Send, pace: Pace, special: FindSpecial, limit: number): AskRobots {
  return keepRules(async (origin) => {
    const rules = await createAttempt(limit)((signal) =>
      follow(`${origin}/robots.txt`, special, async (url) => {
        await pace(url.origin);
        return readAnswer(await send(url, signal), url, origin);
      }),
    );
    if (!("reason" in rules)) return rules;
    return refuse(`${rules.reason} (the host's robots.txt could not be read, and without it no page is fetched)`);
  });
}

/** A status of 400 to 499 says that there is no robots.txt (RFC 9309, 2.3.1.3). */
async function readAnswer(answer: Answer, url: URL, origin: string): Promise<Rules | Redirect | Refusal> {
  try {
    const { statusCode } = answer;
    if (statusCode >= 400 && statusCode < 500) return noRules;
    if (statusCode !== 200) return findRedirect(answer, url) ?? refuse(explainStatus(answer));
    const body = await readBody(answer, largest);
    return "reason" in body ? body : readRobots(origin, new TextDecoder().decode(body.bytes));
  } finally {
    drop(answer);
  }
}

/** Asks each host once a day (RFC 9309, 2.4), but after a failure again a minute later. */
function keepRules(ask: AskRobots): AskRobots {
  const kept = new Map<string, { readonly rules: Promise<Rules | Refusal>; until: number }>();
  const keep = async (origin: string): Promise<Rules | Refusal> => {
    const rules = await ask(origin);
    kept.get(origin)!.until = Date.now() + ("reason" in rules ? minute : day);
    return rules;
  };
  return (origin) => {
    const known = kept.get(origin);
    if (known && Date.now() < known.until) return known.rules;
    const rules = keep(origin);
    kept.set(origin, { rules, until: Infinity });
    return rules;
  };
}
