import type { Statement } from "../../core/model/statement.ts";
import { count, few } from "../layout/few.ts";
import { gap, line, type Line } from "../layout/lines.ts";
import { faint, joined, strong, type Rich } from "../layout/rich.ts";
import { spread } from "../../view/spread.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";
import { addresseeName, channelName, outerSpeaker } from "../../view/circumstances.ts";
import { groupUtterances, type Utterance } from "../../view/utterances.ts";

const speakersShown = 12;
const wordsShown = 4;

/** By speaker, the most widely quoted first: their words, through which channel, to whom, passed on by whom, printed by whom. */
export function writeStatements(page: StoryPage): Section {
  const statements = page.dossier.statements.filter((statement) => page.all || isSpeech(statement));
  const named = Map.groupBy(
    statements.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker!,
  );
  const speakers = [...named].toSorted(([, a], [, b]) => spread(b) - spread(a) || b.length - a.length);
  const { shown, more } = few(speakers, speakersShown, page.all);
  const rest = speakers.slice(shown.length).map(([speaker]) => page.actorName(speaker));
  const lines = [
    ...shown.flatMap(([speaker, said]) => [...describeSpeaker(headingOf(speaker, page), said, page), gap]),
    ...(more > 0
      ? [line(2, faint(`${count(more, "more speaker")}: ${rest.join(", ")} (--all shows their words)`)), gap]
      : []),
    ...describeUnknown(
      statements.filter(({ speaker }) => speaker === null),
      page,
    ),
  ];
  return { title: "WHO SAID WHAT", lines: lines.length > 0 ? withoutLastGap(lines) : [line(2, "No statement found.")] };
}

/** [China wants …], in an outlet's words, is what the outlet believes of somebody's mind. */
const isSpeech = ({ cueClass, form, within }: Statement): boolean =>
  cueClass !== "believe" || form !== "indirect" || within !== null;

const withoutLastGap = (lines: readonly Line[]): readonly Line[] => (lines.at(-1) === gap ? lines.slice(0, -1) : lines);

function headingOf(speaker: string, { dossier, actorName }: StoryPage): Rich {
  const role = dossier.actors.find(({ id }) => id === speaker)?.roles[0];
  return [strong(actorName(speaker)), role ? faint(`, ${role}`) : ""];
}

const describeUnknown = (statements: readonly Statement[], page: StoryPage): Line[] =>
  statements.length > 0 ? describeSpeaker(strong("Nobody named, or unclear who"), statements, page) : [];

function describeSpeaker(heading: Rich, statements: readonly Statement[], page: StoryPage): Line[] {
  const { shown, more } = few(groupUtterances(statements, page), wordsShown, page.all);
  return [
    line(2, heading),
    ...shown.flatMap((utterance) => describe(utterance, page)),
    ...(more > 0 ? [line(4, faint(`and ${count(more, "more statement")} (--all)`))] : []),
  ];
}

const describe = (utterance: Utterance, page: StoryPage): Line[] => [
  line(4, [faint(attribution(utterance, page)), utterance.words]),
  line(6, faint(joined([...circumstances(utterance.statements, page), printedBy(utterance, page)], " · "))),
];

const printedBy = ({ statements }: Utterance, { labels }: StoryPage): string =>
  labels.many(statements.map(({ article }) => article));

/** The article's words around what is said: of an unclear speaker, and the verb before what is not a plain quotation. */
function attribution({ statements }: Utterance, page: StoryPage): string {
  const [{ speaker, speakerText, form, cue, article }] = statements;
  const verb = cue.map((span) => page.words({ article, span })).join(" ");
  const isFlat = form === "direct" || /\b(?:to|by)$/i.test(verb);
  const parts = [speaker === null ? speakerText : "", isFlat ? "" : verb].filter(Boolean);
  return parts.length > 0 ? `${parts.join(" ")}: ` : "";
}

function circumstances(statements: readonly Statement[], page: StoryPage): string[] {
  return [
    listed("through", statements.map(channelName)),
    listed(
      "to",
      statements.map((each) => addresseeName(each, page)),
    ),
    listed(
      "as told by",
      statements.flatMap((statement) => outerSpeaker(statement, page)),
    ),
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
