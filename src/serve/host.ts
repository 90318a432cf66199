import { isIP } from "node:net";

/** Names of this machine, as they stand in an address. */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether only programs of this machine come to a host. */
export const isLoopback = (host: string): boolean =>
  ownNames.has(inAddress(host)) || /^127\.(?:\d+\.){2}\d+$/.test(host);

/** Whether an address may be asked for by this name: a page elsewhere may have its own name lead here (DNS rebinding). */
export const isOwnName = (name: string, host: string): boolean => ownNames.has(name) || name === inAddress(host);

/** A host as it stands in an address: [::1] in brackets. */
export const inAddress = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host.toLowerCase());
