import type { Draft } from "../draft.ts";
import { normaliseLine, normaliseText } from "../normalise.ts";
import { splitParagraphs } from "../paragraphs.ts";
import { dropByline } from "./byline.ts";
import { dropCaptions } from "./captions.ts";
import { dropDatePrefix } from "./date-prefix.ts";
import { raiseFlags } from "./flags.ts";
import { readDateline } from "./dateline.ts";
import { dropFurniture } from "./furniture.ts";
import { dropHeadDate } from "./head-date.ts";
import { dropHeadFields } from "./head-fields.ts";
import { dropInline } from "./inline.ts";
import { dropMarkup, joinMarkup } from "./markup.ts";
import { cleanByline } from "./names.ts";
import type { Cleaner, Page } from "./page.ts";
import { dropPromos } from "./promos.ts";
import { dropStub } from "./stub.ts";
import { dropTail } from "./tail.ts";
import { readTitle } from "./title.ts";

/** The order matters: captions are known by their markup, the tail by its furniture, a title by the byline below it. */
const cleaners: readonly Cleaner[] = [
  dropDatePrefix,
  dropHeadFields,
  dropCaptions,
  dropMarkup,
  dropInline,
  dropTail,
  dropFurniture,
  dropStub,
  dropHeadDate,
  readDateline,
  dropPromos,
  raiseFlags,
  readTitle,
  dropByline,
];

/** A draft's own prose, and all that was taken away from it. */
export function cleanDraft(draft: Draft): Page {
  const outlet = normaliseLine(draft.outlet);
  const page: Page = {
    lines: splitParagraphs(joinMarkup(normaliseText(draft.text))),
    removed: draft.removed ?? [],
    flags: draft.flags ?? [],
    url: draft.url,
    outlet,
    section: normaliseLine(draft.section),
    title: normaliseLine(draft.title),
    byline: cleanByline(normaliseLine(draft.byline), outlet),
    published: draft.published,
  };
  return cleaners.reduce((cleaned, clean) => clean(cleaned), page);
}
