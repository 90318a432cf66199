import type { Statement } from "../../core/model/statement.ts";
import { count, few } from "../layout/few.ts";
import { gap, line, type Line } from "../layout/lines.ts";
import { faint, joined, strong, type Rich } from "../layout/rich.ts";
import { groupUtterances, type Utterance } from "../utterances.ts";
import type { Section, StoryPage } from "../story-page.ts";
import { speakerName } from "../tellers.ts";

const speakersShown = 12;
const wordsShown = 4;

/** By speaker, the most widely quoted first: their words, through which channel, to whom, passed on by whom, printed by whom. */
export function writeStatements(page: StoryPage): Section {
  const bySpeaker = Map.groupBy(page.dossier.statements, (statement) => speakerName(statement, page));
  const speakers = [...bySpeaker].toSorted(([, a], [, b]) => spread(b) - spread(a) || b.length - a.length);
  const { shown, more } = few(speakers, speakersShown, page.all);
  const rest = speakers.slice(shown.length).map(([name]) => name);
  const lines = shown.flatMap(([name, statements]) => [...describeSpeaker(name, statements, page), gap]);
  if (more > 0)
    lines.push(line(2, faint(`${count(more, "more speaker")}: ${rest.join(", ")} (--all shows their words)`)));
  return { title: "WHO SAID WHAT", lines: lines.length > 0 ? lines : [line(2, "No statement found.")] };
}

/** In how many articles a speaker is heard. */
const spread = (statements: readonly Statement[]): number => new Set(statements.map(({ article }) => article)).size;

function describeSpeaker(name: string, statements: readonly Statement[], page: StoryPage): Line[] {
  const utterances = groupUtterances(statements, page).toSorted((a, b) => spread(b.statements) - spread(a.statements));
  const { shown, more } = few(utterances, wordsShown, page.all);
  const role = page.dossier.actors.find(({ id }) => id === statements[0]!.speaker)?.roles[0];
  return [
    line(2, [strong(name), role ? faint(`, ${role}`) : ""]),
    ...shown.flatMap((utterance) => describe(utterance, page)),
    ...(more > 0 ? [line(4, faint(`and ${count(more, "more statement")} (--all)`))] : []),
  ];
}

const describe = (utterance: Utterance, page: StoryPage): Line[] => [
  line(4, [cueOf(utterance, page), utterance.words]),
  line(6, faint(joined([...circumstances(utterance.statements, page), printedBy(utterance, page)], " · "))),
];

const printedBy = ({ statements }: Utterance, { labels }: StoryPage): string =>
  labels.many(statements.map(({ article }) => article));

/** The words of attribution before words that are not, or not all, the speaker's own. */
function cueOf({ statements }: Utterance, page: StoryPage): Rich {
  const [{ form, cue, article }] = statements;
  if (form === "direct" || cue.length === 0) return "";
  return faint(`${cue.map((span) => page.words({ article, span })).join(" ")}: `);
}

function circumstances(statements: readonly Statement[], page: StoryPage): string[] {
  const addressees = statements.map(({ addressee, addresseeText }) =>
    addressee ? page.actorName(addressee) : addresseeText,
  );
  return [
    listed(
      "through",
      statements.map(({ channel }) => channel?.name ?? ""),
    ),
    listed("to", addressees),
    listed(
      "relayed by",
      statements.flatMap(({ relays }) => relays.map(({ name }) => name)),
    ),
  ].filter(Boolean);
}

function listed(preposition: string, names: readonly string[]): string {
  const distinct = [...new Set(names.filter(Boolean))];
  return distinct.length > 0 ? `${preposition} ${distinct.join(", ")}` : "";
}
