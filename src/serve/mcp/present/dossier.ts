import type { Dossier } from "../../../core/model/index.ts";
import { openBook } from "../cited/book.ts";
import { pageSchema } from "../cited/page.ts";
import { claims } from "../cited/parts/claims.ts";
import { coverage } from "../cited/parts/coverage.ts";
import { divergences } from "../cited/parts/divergences.ts";
import { events } from "../cited/parts/events.ts";
import { sides } from "../cited/parts/sides.ts";
import { sources } from "../cited/parts/sources.ts";
import { statements } from "../cited/parts/statements.ts";
import { upcoming } from "../cited/parts/upcoming.ts";
import { partInput, placesWanted, presentParts } from "./parted.ts";
import { onlyOne, type Presenter } from "./presenter.ts";

/** The findings of a dossier, in the order of an overview. */
const parts = [divergences, events, claims, sides, statements, upcoming, coverage, sources];

const input = partInput(parts);

/** A dossier is megabytes: a model gets an overview, then part by part, always with the words behind it. */
const presenter = (isStored: boolean): Presenter => ({
  about: `Gives an overview, or one part of the findings with skip and limit, or one finding by its id. Every finding carries its places: article number, UTF-16 span and the exact words. ${
    isStored
      ? "Check a span with the tool article or the resource readout://article/{id}."
      : "Nothing is stored: ingest instead where the texts are to be read again, or more than an overview is wanted."
  }`,
  input,
  omit: ["all"],
  output: pageSchema(parts),
  async present(results, { given }) {
    const dossier = await onlyOne<Dossier>(results);
    const stories = isStored ? new Map<string, string>() : null;
    return presentParts(openBook(dossier, { stories, most: placesWanted(given) }), parts, given);
  },
});

export const presentStory = presenter(true);
export const presentComparison = presenter(false);
