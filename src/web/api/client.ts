import type { Dossier } from "../../core/model/dossier.ts";
import type { ActorRecord, Hits, StorySummary, UpcomingEntry } from "../../core/model/stored.ts";

/** Why a request failed, in the words of the server (RFC 9457); without a server, in ours. */
export interface Problem {
  readonly title: string;
  readonly detail?: string;
  readonly status?: number;
}

/** What the server answers to each reading request. */
export interface Answers {
  readonly stories: readonly StorySummary[];
  readonly story: Dossier;
  readonly who: ActorRecord;
  readonly search: Hits;
  readonly upcoming: readonly UpcomingEntry[];
}

/** What came, and the address of more of it. */
export interface Page<Body> {
  readonly body: Body;
  readonly next: string | null;
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

/** The address of an operation: what it must have is its path, the rest the query. */
export function apiAddress(operation: string, path: readonly string[], parameters: Parameters = {}): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return `/api/${[operation, ...path].map(encodeURIComponent).join("/")}${query && `?${query}`}`;
}

/** Asks the server; throws a {@link Problem}. */
export async function ask<Name extends keyof Answers>(
  name: Name,
  path: readonly string[],
  parameters: Parameters,
  signal: AbortSignal,
): Promise<Page<Answers[Name]>> {
  return askFor(apiAddress(name, path, parameters), signal);
}

/** The same by an address, such as that of a next page. */
export async function askFor<Body>(address: string, signal: AbortSignal): Promise<Page<Body>> {
  const response = await fetch(address, { signal, headers: { accept: "application/json" } }).catch(unreachable);
  const body = (await response.json().catch(() => null)) as Body;
  if (!response.ok) throw asProblem(body, response);
  return { body, next: nextOf(response.headers.get("link")) };
}

export function unreachable(error: unknown): never {
  if (error instanceof DOMException) throw error;
  throw { title: "The server does not answer", detail: "Look whether readout serve still runs, then try again." };
}

export const asProblem = (body: unknown, { status, statusText }: Response): Problem =>
  typeof body === "object" && body !== null && "title" in body
    ? (body as Problem)
    : { title: statusText || `The server answers with ${status}`, status };

const nextOf = (link: string | null): string | null => /<([^>]*)>;\s*rel="next"/.exec(link ?? "")?.[1] ?? null;
