import { z } from "zod";
import { formatNames } from "../read/formats.ts";

/** Marks what is for whoever sits at the machine; faces for others leave it out. */
export const local = { local: true };

/** What every operation that reads articles takes. */
export const articleInputs = {
  inputs: z.array(z.string()).min(1).describe("files, folders, globs, web addresses, or - for standard input"),
  as: z.enum(formatNames).optional().meta({ title: "format", description: "read every input as this format" }),
  allowPrivate: z
    .boolean()
    .default(false)
    .meta({ ...local, description: "fetch also from private and loopback addresses" }),
};

/** Whether a text shows the first few of each kind or all. */
export const allOption = z.boolean().default(false).describe("show everything, not the first few of each kind");
