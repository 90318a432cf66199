/** Three outlets on one invented summit, which is ahead of whatever day the tests run on. */
export function inventCanal(today = new Date()): {
  readonly meeting: string;
  readonly talks: readonly [string, string];
  readonly lines: string;
} {
  const [first, last, meeting] = [ahead(today, 20), ahead(today, 22), ahead(today, 35)];
  const published = today.toISOString();
  const articles = [
    {
      outlet: "Ferrow Ledger",
      title: "Talvia and Orsk agree on a canal summit",
      text: `Talvia's President Ada Quill said on Thursday that the toll of the canal would fall.\n\n"We will not wait another winter for an answer," Quill told reporters. The European Union will hold a summit on ${words(meeting)}.\n\nOrsk's foreign ministry confirmed that the talks would be held from ${words(first)} to ${words(last)}.`,
    },
    {
      outlet: "Morrow Times",
      title: "Canal talks set, but not for long",
      text: `President Ada Quill of Talvia will not yield on the canal, her office said.\n\n"We will not wait another year for an answer," Quill told reporters on Thursday. The European Union will hold a summit on ${words(meeting)}, officials said.`,
    },
  ];
  const lines = articles.map((article) => JSON.stringify({ ...article, published, language: "en" })).join("\n");
  return { meeting, talks: [first, last], lines };
}

const ahead = (today: Date, days: number): string =>
  new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const words = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(day),
  );
