import type { Origin } from "../core/model/dossier.ts";

/** Without the article it stands in: [an aide (in Harbour Post)] is an aide. */
export const originName = ({ name }: Pick<Origin, "name">): string => name.replace(/ \(in [^)]*\)$/, "");
