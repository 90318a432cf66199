import { asciiText, readSections } from "./sections.ts";

/** A model file that was found to be of the version this program reads. */
export interface ModelFile<Head> {
  readonly head: Head;
  /** The bytes of a section. Throws where the file has none of that name. */
  readonly section: (name: string) => Uint8Array;
}

/** Opens the unpacked bytes of a model by its head. Throws where they are no model, or one of another version; `train` names the command that makes it anew. */
export function openModel<Head extends { readonly version: number }>(
  bytes: Uint8Array,
  { version, train }: { readonly version: number; readonly train: string },
): ModelFile<Head> {
  const sections = readSections(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`the model has no section "${name}"; train it anew: npm run train -- ${train}`);
    return found;
  };
  const head = JSON.parse(asciiText(section("head"))) as Head;
  if (head.version !== version)
    throw new Error(
      `the model is of version ${head.version}, and this program reads version ${version}; train it anew: npm run train -- ${train}`,
    );
  return { head, section };
}
