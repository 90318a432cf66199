import { lexicon } from "../../lexicon/lexicon.ts";
import type { Statement } from "../../model/statement.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import { overlaps } from "../../text/spans.ts";
import type { EventGroup } from "../events/event-group.ts";
import { familiesAgree } from "../events/family.ts";
import type { Material } from "../material.ts";
import { partySide } from "./sides.ts";

/** The contact that a statement was made in; undefined where it is not told to be one's, or could be that of two. */
export type FindOccasion = (statement: Statement) => EventGroup | undefined;

/** How [Quill told Reed], [Quill said in the call] find the contact, among those that have taken place. */
export function occasionsIn(contacts: readonly EventGroup[], material: Material): FindOccasion {
  const held = contacts.filter(({ status }) => status === "happened" || status === "ongoing");
  const texts = new Map<string, string>(material.analyses.map(({ article }) => [article.id, article.text]));
  return (statement) => {
    const text = texts.get(statement.article) ?? "";
    if (!isSpokenThere(statement, text)) return undefined;
    const named = contactNamed(statement, material);
    const possible = named ? held.filter((contact) => contact === named) : held;
    const open = possible.filter((one) => isHeardIn(one, statement) && takesPart(one, statement, material));
    if (open.length < 2) return open[0];
    const here = open.filter((contact) => isToldBeside(contact, statement, text));
    return here.length === 1 ? here[0] : undefined;
  };
}

/** Through the contact itself; or told to somebody, and not in public: a post or a speech can address anybody. */
function isSpokenThere({ channel, addressee, addresseeText, cueClass }: Statement, text: string): boolean {
  if (addressee === null && addresseeText !== "") return false;
  if (channel?.kind === "contact")
    return kindsNamed(channel.name).length > 0 && isSetting(text.slice(0, channel.span.start));
  return addressee !== null && cueClass === "say" && (channel === null || channel.kind === "readout");
}

const settingWords = wordsSaying("event-rule-words", "setting").join("|");
const otherWords = wordsSaying("event-rule-words", "no-setting").join("|");
const setting = new RegExp(`\\b(?:${settingWords})\\s+(?:(?!(?:${otherWords})\\s)\\S{1,20}\\s+){0,4}$`, "i");

/** [in their first call], not [spoke of the call]: by the words before the noun. */
const isSetting = (before: string): boolean => setting.test(before.slice(-100));

/** The event that the noun of the channel is a mention of, a contact of two sides or not. */
const contactNamed = ({ article, channel }: Statement, { events }: Material): EventGroup | undefined =>
  channel?.kind === "contact"
    ? events.find(({ told }) =>
        told.some(({ event }) => event.article === article && overlaps(event.span, channel.span)),
      )
    : undefined;

/** The article tells of this contact, by the noun that the channel has. */
const isHeardIn = ({ told, family }: EventGroup, { article, channel }: Statement): boolean =>
  told.some(({ event }) => event.article === article) &&
  (channel?.kind !== "contact" || kindsNamed(channel.name).every((kind) => familiesAgree(kind, family)));

/** [phone call], [the meeting] */
function kindsNamed(name: string): string[] {
  const noun = name.toLowerCase();
  const last = noun.split(" ").at(-1)!;
  const named = lexicon.events.find(({ contact, nouns }) => contact && (nouns.includes(noun) || nouns.includes(last)));
  return named ? [named.name] : [];
}

/** Both in person; through the contact itself, those of a side may speak for it. */
function takesPart(contact: EventGroup, { speaker, addressee, channel }: Statement, { actors }: Material): boolean {
  const people = [...contact.participants].map((id) => id.replace(/^to /, ""));
  const sides = new Set(people.map(sideIn(actors)));
  const isOne = (id: string): boolean =>
    people.includes(id) || (channel?.kind === "contact" && sides.has(sideIn(actors)(id)));
  if (speaker === null || !isOne(speaker)) return false;
  return addressee === null || (isOne(addressee) && sideIn(actors)(addressee) !== sideIn(actors)(speaker));
}

const sideIn =
  (actors: Material["actors"]) =>
  (id: string): string => {
    const actor = actors.get(id);
    return actor ? partySide(actor, actors) : id;
  };

/** In the paragraph of the statement. */
const isToldBeside = ({ told }: EventGroup, { article, content, cue }: Statement, text: string): boolean => {
  const place = paragraphAt(text, (cue[0] ?? content[0])?.start ?? 0);
  return told.some(({ event }) => event.article === article && paragraphAt(text, event.span.start) === place);
};

const paragraphAt = (text: string, at: number): number => text.lastIndexOf("\n\n", at);
