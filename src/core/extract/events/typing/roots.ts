/** PLV (Hu et al., ACL 2024) joins two PLOVER types under a root of its own; the model learned its roots. */
const joined: Readonly<Record<string, string>> = { CONCEDE: "YIELD", RETREAT: "YIELD" };

/** The root of a PLOVER type. */
export const rootOf = (type: string): string => joined[type] ?? type;

/** The PLOVER type of a root; of two the first, since giving way is more than withdrawing. */
export const typeOfRoot = (root: string): string => Object.keys(joined).find((type) => joined[type] === root) ?? root;
