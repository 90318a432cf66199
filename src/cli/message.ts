import type { Io } from "./io.ts";
import { printable } from "../operations/index.ts";

/** Says something to the user, beside the results. */
export const printMessage = (text: string, { stderr }: Io): void => void stderr.write(`readout: ${printable(text)}\n`);
