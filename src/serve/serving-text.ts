import type { Serving } from "./serve.ts";

/** The address to open. */
export const render = ({ address, token }: Serving): string =>
  `Readout is at ${address}/${token === null ? "" : `?token=${token}`}\nCtrl-C ends it.\n`;
