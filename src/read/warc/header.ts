/** Header fields by their names in lower case; of equal names the first counts. */
export type Header = ReadonlyMap<string, string>;

/** Reads header lines as WARC and HTTP write them (RFC 9110, section 5): [Name: value]; a line that begins with a space continues the one before. */
export function readHeader(lines: readonly string[]): Header {
  const header = new Map<string, string>();
  for (const line of unfold(lines)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name && !header.has(name)) header.set(name, line.slice(colon + 1).trim());
  }
  return header;
}

function unfold(lines: readonly string[]): string[] {
  const unfolded: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && unfolded.length > 0) unfolded.push(`${unfolded.pop()!} ${line.trim()}`);
    else unfolded.push(line);
  }
  return unfolded;
}

/** The media type in a header, in lower case, and its character set: [text/html; charset="utf-8"]. */
export function readContentType(header: Header): { readonly mediaType?: string; readonly charset?: string } {
  const [type = "", ...parameters] = (header.get("content-type") ?? "").split(";");
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?(?<name>[\w-]{2,30})/i.exec(each)?.groups?.["name"]);
  const name = charset.find(Boolean);
  return { ...(type.trim() && { mediaType: type.trim().toLowerCase() }), ...(name && { charset: name }) };
}
