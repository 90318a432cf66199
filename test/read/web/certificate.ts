import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";

/** A key and its certificate, in PEM. */
interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that a host signs for itself (RFC 5280), valid from 2000 to 2049. */
export function signForOneself(name: string): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const content = describe(name, publicKey);
  const signature = der(0x03, Buffer.of(0), sign("sha256", content, privateKey));
  const cert = der(0x30, content, ecdsaWithSha256, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

function describe(name: string, publicKey: KeyObject): Buffer {
  const commonName = der(0x30, der(0x06, Buffer.from("550403", "hex")), der(0x0c, Buffer.from(name)));
  const subject = der(0x30, der(0x31, commonName));
  const validity = der(0x30, der(0x17, Buffer.from("000101000000Z")), der(0x17, Buffer.from("491231235959Z")));
  const names = der(0x04, der(0x30, der(0x82, Buffer.from(name))));
  const extensions = der(0xa3, der(0x30, der(0x30, der(0x06, Buffer.from("551d11", "hex")), names)));
  const version = der(0xa0, der(0x02, Buffer.of(2)));
  const serial = der(0x02, Buffer.of(1));
  const key = publicKey.export({ type: "spki", format: "der" });
  return der(0x30, version, serial, ecdsaWithSha256, subject, validity, subject, key, extensions);
}

/** One value in the distinguished encoding rules: tag, length, content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

const ecdsaWithSha256 = der(0x30, der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
