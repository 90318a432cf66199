import { explain, saveInstead } from "./refusal.ts";

const ownCode = "READOUT_REFUSED";

/** What the error codes of Node, OpenSSL, zlib and undici mean; the first that fits explains. */
const meanings = [
  { code: /^(?:ENOTFOUND|ENODATA)$/, wrong: "no such host", remedy: "check the address" },
  { code: /^EAI_/, wrong: "the name service gives no answer", remedy: "check the network, or try later" },
  {
    code: /^ECONNREFUSED$/,
    wrong: "the host refuses the connection",
    remedy: "check the address and its port, or try later",
  },
  {
    code: /^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/,
    wrong: "there is no way to the host",
    remedy: "check the network",
  },
  { code: /^(?:ETIMEDOUT|UND_ERR_\w{1,20}_TIMEOUT)$/, wrong: "the host does not answer", remedy: "try later" },
  {
    code: /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/,
    wrong: "the host broke off the connection",
    remedy: "try again",
  },
  {
    code: /CERT|HOSTNAME_MISMATCH|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$/,
    wrong: "the certificate of the host cannot be trusted",
    remedy: `check the address, or ${saveInstead}`,
  },
  {
    code: /^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/,
    wrong: "no secure connection to the host",
    remedy: "check whether it speaks https",
  },
  {
    // undici asserts that nothing follows an answer that switches protocols.
    code: /^(?:HTTPParserError|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR_ASSERTION)$/,
    wrong: "the answer is not proper HTTP",
    remedy: "check the address",
  },
  { code: /^(?:Z_|ZSTD_|ERR__ERROR_)/, wrong: "the answer is compressed with damage", remedy: saveInstead },
  { code: /^E(?!RR_)[A-Z\d]{2,20}$|^ERR_STREAM_PREMATURE_CLOSE$/, wrong: "the connection failed", remedy: "try again" },
] as const;

/** An exception that carries a reason through a library that takes nothing else. */
export const failWith = (reason: string): Error => Object.assign(new Error(reason), { code: ownCode });

/** The plain reason why the network failed; anything else is a bug and goes on as an exception. */
export function explainFailure(error: unknown): string {
  const { name, code = name, message } = error as NodeJS.ErrnoException;
  if (code === ownCode) return message;
  const meaning = meanings.find((each) => each.code.test(code));
  if (!meaning) throw error;
  return explain(meaning, code);
}
