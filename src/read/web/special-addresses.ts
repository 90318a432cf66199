import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Says what kind of special address this is, or nothing where it is a public one. */
export type FindSpecial = (address: string) => string | undefined;

const words: Readonly<Record<string, string>> = {
  loopback: "a loopback address",
  private: "a private address",
  uniqueLocal: "a private address",
  linkLocal: "a link-local address",
  carrierGradeNat: "an address inside a provider's network",
  multicast: "a multicast address",
  broadcast: "a broadcast address",
  unspecified: "an unspecified address",
};

/** Outside of it no IPv6 address is public (RFC 4291): not even `::7f00:1`, the old form of 127.0.0.1. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");
/** On networks with IPv6 only, the name service gives every IPv4 host an address in here (RFC 6052, 6147). */
const translated = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/** Judges an IP address by the registries of special addresses; one that embeds an IPv4 address is special, save NAT64, which is judged by it. */
export const findSpecial: FindSpecial = (address) => {
  if (isIP(address) === 0) return "no IP address";
  const parsed = embedded(ipaddr.parse(address));
  const range = parsed.range();
  if (range !== "unicast") return words[range] ?? "a reserved address";
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast) ? undefined : "a reserved address";
};

function embedded(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address instanceof ipaddr.IPv4 || !address.match(translated)) return address;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
