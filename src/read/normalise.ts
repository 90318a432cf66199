/** Named entities that survive in scraped text; numbered ones need no table. */
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  copy: "©",
  euro: "€",
  pound: "£",
  deg: "°",
  eacute: "é",
  egrave: "è",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  ccedil: "ç",
  ntilde: "ñ",
};

/** Line ends, spaces, invisible characters, entity residue and Unicode form made one; quotation marks stay as printed. */
export function normaliseText(text: string): string {
  const spaced = decodeEntities(decodeEntities(text))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ");
  return dropInvisible(spaced)
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
    .toWellFormed()
    .normalize("NFC");
}

/** One line of normal text, or nothing where the words are missing. */
export function normaliseLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : normaliseText(text).replace(/\n+/g, " ") || undefined;
}

/** Twice in `normaliseText`: feeds escape what was escaped before (`&amp;#8217;`). */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x1f && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) ? String.fromCodePoint(code) : " ";
    },
  );
}

/** Joiners (U+200C, U+200D) are letters' business in Persian, Hindi and emoji; between Latin letters they are residue. */
function dropInvisible(text: string): string {
  return text
    .replace(/(?!\n)\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu, "")
    .replace(
      /(?<=[\p{Script=Latin}\p{P}\s]|^)[\u200C\u200D]{1,9}|[\u200C\u200D]{1,9}(?=[\p{Script=Latin}\p{P}\s]|$)/gu,
      "",
    );
}
