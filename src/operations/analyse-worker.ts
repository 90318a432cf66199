import { analyse } from "../core/extract/analyse.ts";
import type { Article } from "../core/model/index.ts";
import { toEntry, type Entry } from "../store/entry.ts";
import { loadModels } from "./models.ts";

const { models } = loadModels();

/** Analyses an article on a thread of its own; what it gives is ready to be stored. */
export default (article: Article): Entry => toEntry(analyse(article, models));
