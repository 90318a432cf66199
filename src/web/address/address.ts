/** Where in the application somebody is: `/stories/4f2a/claims?verdict=disputed`. */
export interface Address {
  readonly path: readonly string[];
  readonly query: Query;
}
export type Query = Readonly<Record<string, string>>;

export function readAddress(text: string): Address {
  const [path = "", query = ""] = text.split(/\?(.*)/s);
  return {
    path: path.split("/").filter(Boolean).map(decode),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

export function writeAddress({ path, query }: Address): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
  return `/${path.map(encodeURIComponent).join("/")}${search && `?${search}`}`;
}

/** The same place with some of the query changed; what is empty is left out. */
export const withQuery = ({ path, query }: Address, changed: Query): Address => ({
  path,
  query: Object.fromEntries(Object.entries({ ...query, ...changed }).filter(([, value]) => value !== "")),
});

/** What somebody typed wrongly stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
