import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../src/core/model/dossier.ts";

/** Sets a mark in the window of whoever runs it. */
const run = "window.ran=(window.ran||0)+1";

/** Markup and addresses that run a script where text is taken for markup. */
export const attacks: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</SCRIPT ><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `</textarea></noscript><script>${run}</script>`,
  `<!--<script>${run}</script>`,
  `<!-- <script> --><script>${run}</script>`,
  `]]><script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><img src=x onerror=${run}>`,
  `' onmouseover='${run}' x='`,
  `<svg/onload=${run}>`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<a href="javascript:${run}">read on</a>`,
  `<form action="javascript:${run}"><input type=submit autofocus onfocus="${run}">`,
  `<details open ontoggle="${run}">`,
  `<math><mtext></p><img src=x onerror="${run}">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<link rel=stylesheet href=https://attack.example/a.css>`,
  `<base href="https://attack.example/">`,
  `\u2028${run}\u2029`,
  `\u2028</script>\u2029<script>${run}</script>`,
  `";${run};//`,
  "`${" + run + "}`",
  `{{constructor.constructor('${run}')()}}`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `__proto__`,
];

/** Addresses that must never become links. */
export const addresses: readonly string[] = [
  `javascript:${run}`,
  ` JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  `blob:https://attack.example/1`,
  `https://harbour.example/"onclick="${run}`,
  `https://harbour.example/</script><script>${run}</script>`,
];

const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\u2028\u2029]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Prose around an attack, so that there are speakers, events, times and claims in it. */
const prose = (attack: string, day: number): string[] => [
  `President Ilsa Marn of Norway ${attack} spoke by phone with Premier Tomas Reik of Sweden on ${day} May 2031.`,
  `“We will reopen the Sella bridge ${attack},” Marn told ${attack} reporters after the call.`,
  `She said that engineers ${attack} from both countries would meet in June to inspect the pillars and the cables.`,
  attack,
];

/** Writes articles with an attack in text, title, outlet, byline and address of each, in four formats. */
export function writeAttacks(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const lines = [...attacks, ...addresses].map((attack, index) =>
    JSON.stringify({
      outlet: `Outlet ${index} ${attack}`,
      title: `Marn and Reik speak ${attack}`,
      byline: `By ${attack}`,
      section: attack,
      url: addresses[index % addresses.length],
      publishedAt: "2031-05-07",
      text: prose(attack, 6).join("\n\n"),
    }),
  );
  writeFileSync(join(folder, "lines.jsonl"), lines.join("\n"));
  for (const [index, attack] of attacks.slice(0, 6).entries())
    writeFileSync(join(folder, `${index}.txt`), [`A title ${attack}`, ...prose(attack, 5)].join("\n\n"));
  writeFileSync(join(folder, "page.html"), page());
  writeFileSync(join(folder, "feed.xml"), feed());
}

/** Each attack as text of a page, and as markup of it. */
const page = (): string => `<!doctype html><html><head><title>${escape(attacks[1]!)} a page</title>
<meta property="og:site_name" content="${escape(attacks[10]!)}">
<link rel="canonical" href="${escape(addresses[0]!)}"></head><body><article><h1>Marn and Reik ${escape(attacks[0]!)}</h1>
${attacks.flatMap((attack) => prose(escape(attack), 6).map((line) => `<p>${line}</p>`)).join("\n")}
${attacks
  .slice(9, 20)
  .map((attack) => `<p>Marn said on Tuesday that the bridge would open. ${attack}</p>`)
  .join("\n")}
</article></body></html>`;

const feed =
  (): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>${escape(attacks[9]!)}</title><link>${escape(addresses[0]!)}</link>
${attacks
  .slice(0, 10)
  .map(
    (
      attack,
      index,
    ) => `<item><title>${escape(attack)} a bridge</title><link>${escape(addresses[index % addresses.length]!)}</link>
<pubDate>Wed, 07 May 2031 08:00:00 GMT</pubDate><description>${escape(escape(prose(attack, 4).join("\n\n")))}</description></item>`,
  )
  .join("\n")}</channel></rss>`;

const free = new Set(
  "outlet title byline section name gist reason about what topic place word text normal speakerText addresseeText roles aliases".split(
    " ",
  ),
);

/** A dossier with an attack behind every word that comes from outside, all of them behind each article's text, and addresses that must not be links. */
export function poison(dossier: Dossier): Dossier {
  let next = 0;
  const attack = (text: string): string => `${text} ${attacks[next++ % attacks.length]}`;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return free.has(key) ? attack(value) : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  const poisoned = walk(dossier, "") as Dossier;
  const articles = poisoned.articles.map((article, index) => ({
    ...article,
    text: `${dossier.articles[index]!.text}\n\n${attacks.join("\n\n")}`,
    url: addresses[index]!,
  }));
  return { ...poisoned, articles };
}
