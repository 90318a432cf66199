import { lexicon } from "./lexicon.ts";

const contacts = lexicon.events.filter((kind) => kind.contact);

/** Words for dealings between people and states: every event verb, and the nouns for contacts by their last word. */
export const eventWords: { readonly verbs: ReadonlySet<string>; readonly nouns: ReadonlySet<string> } = {
  verbs: new Set(
    lexicon.events.flatMap((kind) => kind.verbs.filter((verb) => verb.object.length === 0).map((verb) => verb.verb)),
  ),
  nouns: new Set(contacts.flatMap((kind) => kind.nouns.map((noun) => noun.split(" ").at(-1)!))),
};
