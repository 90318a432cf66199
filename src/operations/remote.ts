import { z } from "zod";
import type { Operation } from "./operation.ts";

/** The input of an operation as others may give it who do not sit at the machine: without the fields marked as local, which then have their defaults. */
export function remoteInput({ input }: Operation): z.ZodObject {
  const shape: Record<string, z.core.$ZodType> = input.shape;
  return z.object(Object.fromEntries(Object.entries(shape).filter(([, field]) => !isLocal(field)))).check(refuseNull);
}

/** No database takes a text with U+0000 in it, and a command line can have none. */
function refuseNull({ value, issues }: z.core.ParsePayload<Record<string, unknown>>): void {
  for (const [name, given] of Object.entries(value))
    if (JSON.stringify(given)?.includes(String.raw`\u0000`))
      issues.push({ code: "custom", path: [name], input: given, message: "a text may not hold the character U+0000" });
}

/** Whether a face may offer it to others. */
export const isRemote = ({ effect }: Operation): boolean => effect !== "serves";

const isLocal = (field: z.core.$ZodType): boolean => z.globalRegistry.get(field)?.["local"] === true;
