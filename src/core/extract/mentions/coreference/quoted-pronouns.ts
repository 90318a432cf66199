import { genderOf } from "../../../lexicon/given-names.ts";
import type { Actor, Mention } from "../../../model/actor.ts";
import type { Span } from "../../../model/span.ts";
import type { Statement } from "../../../model/statement.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import { innermost } from "../../../text/spans.ts";
import { tokensIn } from "../../../text/tagged-text.ts";
import { pronounMention } from "./pronoun-mention.ts";
import { pronounGender } from "./pronouns/person.ts";

/** What has been found in an article before pronouns in quotations are read. */
export interface Findings {
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/** [he] and [she] in somebody's quotation: never who speaks; whom it names itself or is [said of], else it is not told who. */
export function mentionQuoted(text: ParsedText, { statements, actors, mentions }: Findings): Mention[] {
  const people = new Map(actors.filter(({ kind }) => kind === "person").map((actor) => [actor.id, actor]));
  const named = mentions.filter(({ actor }) => people.has(actor ?? ""));
  const byParagraph = Map.groupBy(named, ({ span }) => paragraphOf(text, span));
  return text.tokens.flatMap((token) => {
    const gender = pronounGender(token);
    const quotation = text.quotations[token.quotation];
    if (!gender || !quotation) return [];
    const statement = innermost(statements, token);
    const near = [-1, 0].flatMap((step) => byParagraph.get(quotation.paragraph + step) ?? []);
    const fitting = near.filter(
      ({ actor }) => actor !== statement?.speaker && (genderOf(people.get(actor!)!.name) ?? gender) === gender,
    );
    const inside = idsOf(fitting.filter(({ span }) => quotation.start <= span.start && span.end <= token.start));
    const about = statement ? idsOf(fitting.filter((mention) => isSaidOf(text, statement, mention))) : [];
    const before = idsOf(fitting.filter(({ span }) => span.end <= quotation.start));
    const told = inside.length > 0 ? inside : about;
    return [pronounMention(token, told.length > 0 ? told : before, told.length === 1, "quoted-pronoun")];
  });
}

const paragraphOf = (text: ParsedText, span: Span): number =>
  text.sentences[tokensIn(text, span)[0]!.sentence]!.paragraph;

const idsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.map(({ actor }) => actor!))];

/** [“He was late,” Araya said of Berg]. */
const isSaidOf = (text: ParsedText, { cue }: Statement, { span }: Mention): boolean =>
  cue.some(
    ({ end }) => span.start > end && /^ (?:of|about) (?:\p{L}{1,12}\.? )?$/u.test(text.text.slice(end, span.start)),
  );
