import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { explainSpecial } from "./address.ts";
import { failWith } from "./failure.ts";
import type { FindSpecial } from "./special-addresses.ts";

/** Gives all addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Asks the machine's own name service. */
export const resolveName: Resolve = (host) => lookup(host, { all: true });

/**
 * Looks up names for sockets, so that the addresses checked are the very ones connected to: a second answer cannot
 * differ. One special address among public ones refuses the name: no page for the public needs one, and a mixed answer
 * is how a name is bound to another machine.
 */
export function createLookup(resolve: Resolve, special: FindSpecial): LookupFunction {
  const check = async (host: string): Promise<LookupAddress[]> => {
    const found = await resolve(host);
    const kinds = found.map(({ address }) => ({ address, kind: special(address) }));
    const refused = kinds.find(({ kind }) => kind !== undefined);
    if (refused) throw failWith(explainSpecial(`${host} (${refused.address})`, refused.kind!));
    if (found.length === 0) throw failWith(`${host} has no address: check it`);
    return [...found];
  };
  return (host, { all }, callback) => {
    check(host).then(
      (found) => (all ? callback(null, found) : callback(null, found[0]!.address, found[0]!.family)),
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    );
  };
}
