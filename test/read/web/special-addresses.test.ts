import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findSpecial } from "../../../src/read/web/special-addresses.ts";

/** The special ranges of the IANA registries (RFC 6890 and later), written down from there and not from the library. */
const specialIpv4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
const specialIpv6 = [
  "::/8",
  "64:ff9b:1::/48",
  "100::/8",
  "400::/6",
  "800::/5",
  "1000::/4",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "4000::/2",
  "8000::/2",
  "c000::/3",
  "e000::/4",
  "f000::/5",
  "f800::/6",
  "fc00::/7",
  "fe00::/9",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];
const publicIpv4 = ["8.0.0.0/8", "100.0.0.0/10", "172.32.0.0/11", "192.169.0.0/16", "193.0.0.0/8", "223.0.0.0/8"];
const publicIpv6 = ["2003::/16", "2400::/6", "2a00::/11", "2606::/16"];

/** Any address of a range: its first bits, then random ones. */
function within(range: string): fc.Arbitrary<string> {
  const [network, length] = range.split("/") as [string, string];
  const [size, digits] = network.includes(":") ? [128n, 4] : [32n, 3];
  const free = size - BigInt(length);
  const start = size === 128n ? groupsOf(network) : octetsOf(network);
  return fc.bigInt(0n, 2n ** free - 1n).map((rest) => write(start | rest, digits));
}

const octetsOf = (network: string): bigint => network.split(".").reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);

function groupsOf(network: string): bigint {
  const [front] = network.split("::") as [string];
  const groups = front.split(":").filter(Boolean);
  return groups.reduce((sum, group, index) => sum + (BigInt(`0x${group}`) << BigInt(112 - 16 * index)), 0n);
}

const write = (value: bigint, digits: number): string =>
  digits === 3
    ? [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".")
    : Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(":");

const anyOf = (ranges: readonly string[]): fc.Arbitrary<string> => fc.oneof(...ranges.map(within));

test("no address in a special range passes", () => {
  fc.assert(
    fc.property(anyOf([...specialIpv4, ...specialIpv6]), (address) => {
      expect({ address, kind: findSpecial(address) }).toEqual({ address, kind: expect.any(String) });
    }),
    { numRuns: 5000 },
  );
});

test("public addresses pass", () => {
  fc.assert(
    fc.property(anyOf([...publicIpv4, ...publicIpv6]), (address) => {
      expect({ address, kind: findSpecial(address) }).toEqual({ address, kind: undefined });
    }),
    { numRuns: 2000 },
  );
});

test("an IPv4 address inside an IPv6 address does not pass, save a public one behind NAT64", () => {
  const wrappers = [
    (ipv4: string) => `::ffff:${ipv4}`,
    (ipv4: string) => `::${ipv4}`,
    (ipv4: string) => `::ffff:0:${ipv4}`,
    (ipv4: string) => `64:ff9b:1::${ipv4}`,
    (ipv4: string) => `2001::${ipv4}`,
    (ipv4: string) => `2002:${hex(ipv4)}::1`,
  ];
  fc.assert(
    fc.property(anyOf([...specialIpv4, ...publicIpv4]), fc.constantFrom(...wrappers), (ipv4, wrap) => {
      const address = wrap(ipv4);
      expect({ address, kind: findSpecial(address) }).toEqual({ address, kind: expect.any(String) });
      expect(findSpecial(`64:ff9b::${ipv4}`)).toBe(findSpecial(ipv4));
    }),
  );
});

const hex = (ipv4: string): string => {
  const value = octetsOf(ipv4);
  return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
};

test.each([
  ["127.0.0.1", "a loopback address"],
  ["10.9.8.7", "a private address"],
  ["fd12::1", "a private address"],
  ["fe80::1%eth0", "a link-local address"],
  ["100.64.0.1", "an address inside a provider's network"],
  ["224.0.0.1", "a multicast address"],
  ["255.255.255.255", "a broadcast address"],
  ["0.0.0.0", "an unspecified address"],
  ["203.0.113.5", "a reserved address"],
  ["news.example", "no IP address"],
  ["127.1", "no IP address"],
  ["", "no IP address"],
])("%j is called %s", (address, kind) => {
  expect(findSpecial(address)).toBe(kind);
});
