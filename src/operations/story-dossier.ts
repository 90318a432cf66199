import type { Dossier } from "../core/model/index.ts";
import { loadAnalyses } from "../store/articles.ts";
import { loadDossier, saveDossier, type Stamp } from "../store/dossiers.ts";
import type { Store } from "../store/open.ts";
import { articlesOf, loadStory } from "../store/stories.ts";
import { engineVersion } from "./engine.ts";
import { loadWords } from "./models.ts";

/** What a dossier of a stored story as it is now is made of, by the story's id or that of one of its articles; undefined where there is no such story. */
export async function storyStamp(store: Store, id: string): Promise<Stamp | undefined> {
  const story = await store.read((db) => loadStory(db, id));
  return story && { story: story.id, revision: story.revision, engine: engineVersion() };
}

/** The dossier of a stored story, made where none was made since it last changed; undefined where there is no such story. */
export async function storyDossier(store: Store, id: string): Promise<Dossier | undefined> {
  const stamp = await storyStamp(store, id);
  if (!stamp) return undefined;
  const known = await store.read((db) => loadDossier(db, stamp));
  if (known) return known;
  const { compare } = await import("../core/compare/compare.ts");
  const analyses = await store.read(async (db) => loadAnalyses(db, await articlesOf(db, stamp.story)));
  const dossier = compare(analyses, { words: loadWords().words });
  await store.write((db) => saveDossier(db, stamp, dossier));
  return dossier;
}
