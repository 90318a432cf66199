import { lexicon } from "../../core/lexicon/lexicon.ts";
import { isOfficialAddress } from "./official.ts";
import { titleParts } from "../outlet-suffix.ts";

type Label = (typeof lexicon)["kind-labels"][number];
type Place = Label["stands"][number];

const labelsIn = (place: Place, name: (label: string) => string = (label) => label): ReadonlyMap<string, string> =>
  new Map(
    lexicon["kind-labels"].filter(({ stands }) => stands.includes(place)).map(({ label, flag }) => [name(label), flag]),
  );

const bySection = labelsIn("section");
const byTitle = labelsIn("title");
const byFolder = labelsIn("path", (label) => label.replaceAll(" ", "-"));

/** Where an article's label may stand. */
export interface Labelled {
  readonly title?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
}

/** The kinds of article that its labels tell: opinion, analysis, live, press-release. Courts keep their judgments under /opinions/. */
export function kindFlags({ title, section, url }: Labelled): string[] {
  const sectionParts =
    section
      ?.toLowerCase()
      .split(/\s?[|/>,&:•·]\s?|\sand\s/)
      .slice(0, 1) ?? [];
  return [
    ...sectionParts.flatMap((part) => bySection.get(part.trim()) ?? []),
    ...edgesOf(title ?? "").flatMap((part) => byTitle.get(part.toLowerCase()) ?? []),
    ...(isOfficialAddress(url) ? [] : foldersOf(url)).flatMap((folder) => byFolder.get(folder) ?? []),
  ];
}

/** [Opinion: Grain prices] [Grain prices | Editorial] [(Analysis) Grain prices] */
function edgesOf(title: string): string[] {
  const parts = titleParts(title);
  const marked = /^(?:(?<before>[^:]{2,30}):\s|[([](?<inside>[^()[\]]{2,30})[)\]]\s)/.exec(title)?.groups;
  return [
    ...(parts.length > 1 ? [parts[0]!, parts.at(-1)!] : []),
    ...[marked?.["before"], marked?.["inside"]].filter((each) => each !== undefined),
  ];
}

/** The folders of an address, and the part of the host that a section may have: opinion.harbourpost.example. */
export function foldersOf(address: string | undefined): string[] {
  if (!address || !URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  const folders = pathname.toLowerCase().replaceAll("_", "-").split("/").slice(1, -1);
  return [...(hostname.split(".").length > 2 ? [hostname.split(".")[0]!] : []), ...folders];
}
