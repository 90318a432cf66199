import { ploverTypes, type PloverType } from "../../../model/event.ts";

/** PLV (Hu et al., ACL 2024) joins two PLOVER types under a root of its own; the model learned its roots. */
const joined: Readonly<Partial<Record<PloverType, string>>> = { CONCEDE: "YIELD", RETREAT: "YIELD" };

/** The root of a PLOVER type. */
export const rootOf = (type: PloverType): string => joined[type] ?? type;

const typeOf = new Map(ploverTypes.toReversed().map((type) => [rootOf(type), type]));

/** The PLOVER type of a root; of two the first, since giving way is more than withdrawing. */
export const typeOfRoot = (root: string): PloverType => typeOf.get(root)!;
