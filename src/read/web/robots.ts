import parserModule from "robots-parser";
import { product } from "./user-agent.ts";

/** The package is a function; its types, read as CommonJS, say that it has one. */
const robotsParser = parserModule as unknown as typeof parserModule.default;

/** What a host's robots.txt says to us. */
export interface Rules {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds between two requests, as the host wishes; at most 10 s. */
  readonly pause: number;
}

/** Of a host without a robots.txt. */
export const noRules: Rules = { allows: () => true, pause: 0 };

const longestPause = 10_000;

/** Reads a robots.txt (RFC 9309). */
export function readRobots(origin: string, text: string): Rules {
  const robots = robotsParser(`${origin}/robots.txt`, ["user-agent: *", ...findOwnLines(text)].join("\n"));
  const seconds = robots.getCrawlDelay() ?? 0;
  return {
    allows: ({ href }) => robots.isAllowed(href) !== false,
    pause: Math.min(Math.max(seconds * 1000, 0), longestPause),
  };
}

/**
 * The lines that hold for us: those of the groups with our name, else those of the groups for everyone. The parser
 * would copy every rule of a group for every name above it, which a hostile file could use to fill the memory.
 */
function findOwnLines(text: string): readonly string[] {
  const lines = new Map<string, string[]>();
  let names = new Set<string>();
  let isHead = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const name = readName(line);
    if (name === undefined) for (const each of names) lines.get(each)!.push(line);
    else if (name === ourName || name === "*") {
      names = isHead ? names.add(name) : new Set([name]);
      lines.set(name, lines.get(name) ?? []);
    } else if (!isHead) names = new Set();
    if (name !== undefined || isRule(line)) isHead = name !== undefined;
  }
  return lines.get(ourName) ?? lines.get("*") ?? [];
}

const ourName = product.toLowerCase();

const readName = (line: string): string | undefined =>
  /^\s{0,20}user-agent\s{0,20}:\s{0,20}(?<name>[^\s/#]{0,100})/i.exec(line)?.groups?.["name"]?.toLowerCase();

const isRule = (line: string): boolean => /^\s{0,20}(?:allow|disallow|crawl-delay)\s{0,20}:/i.test(line);
