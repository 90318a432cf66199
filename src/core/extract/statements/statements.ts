import type { Mention } from "../../model/actor.ts";
import type { Statement } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf } from "../../text/tagged-text.ts";
import { addresseeRange } from "./addressee.ts";
import { alterationsOf } from "./alterations.ts";
import { channelOf } from "./channel.ts";
import { isMark, type Draft } from "./draft.ts";
import { joinDrafts } from "./join-drafts.ts";
import type { AttributionModel } from "./model/attribution-model.ts";
import { findAttributions } from "./model/find-attributions.ts";
import { dropRelayDoubles } from "./relay-doubles.ts";
import { withIssuers, withNesting } from "./nesting.ts";
import { relaysOf } from "./relays.ts";
import { findByRules } from "./rules/rules.ts";
import { mentionIn, speakerOf, type Context } from "./speaker.ts";

/** Finds who said what in an article, with channel, addressee, relay and nesting. Ids are `<article>:s<n>` in text order. */
export function findStatements(
  text: ParsedText,
  article: { readonly id: string },
  mentions: readonly Mention[],
  model?: AttributionModel,
): Statement[] {
  const byRules = findByRules(text);
  const drafts = model ? joinDrafts(text, findAttributions(text, model, byRules), byRules) : byRules;
  const context: Context = { text, mentions };
  const kept = dropRelayDoubles(drafts, context).toSorted(
    (a, b) => a.content[0]!.first - b.content[0]!.first || b.content[0]!.last - a.content[0]!.last,
  );
  const found = kept.map((draft, at) => toStatement(context, draft, article.id, at + 1));
  return withIssuers(withNesting(found));
}

function toStatement(context: Context, draft: Draft, article: string, number: number): Statement {
  const { text } = context;
  const { source, cue, content, cueClass, rule } = draft;
  const addressee = addresseeRange(context, draft);
  return {
    id: `${article}:s${number}`,
    article,
    speaker: speakerOf(context, draft),
    speakerText: source ? wordsOf(text, source) : "",
    source: source ? [spanOf(text, source)] : [],
    cue: [draft.lead, cue].flatMap((part) => (part && part.last > part.first ? [spanOf(text, part)] : [])),
    cueClass,
    content: content.map((range) => spanOf(text, range)),
    form: formOf(text, draft),
    alterations: alterationsOf(text, draft),
    channel: channelOf(context, draft),
    relays: relaysOf(context, draft),
    addressee: addressee ? (mentionIn(context, addressee)?.actor ?? null) : null,
    addresseeText: addressee ? wordsOf(text, addressee) : "",
    saidAt: null,
    within: null,
    rule: draft.learned ? `model:${rule}` : rule,
  };
}

/** Direct where every word is quoted, mixed where some are; the quotation that the cue itself stands in is another's. */
function formOf(text: ParsedText, { content, cue }: Draft): Statement["form"] {
  const around = text.tokens[cue.first]?.quotation ?? -1;
  const others = cue.last > cue.first ? around : -1;
  const words = content
    .flatMap(({ first, last }) => text.tokens.slice(first, last))
    .filter(({ index, pos }) => pos !== "PUNCT" && !isMark(text, index));
  const quoted = words.filter(({ quotation }) => quotation >= 0 && quotation !== others).length;
  return quoted === 0 ? "indirect" : quoted === words.length ? "direct" : "mixed";
}
