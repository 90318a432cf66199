import { z } from "zod";

/** What every entry may carry beside its words. */
const remarks = { note: z.string().optional(), source: z.string().optional() };
/** The schema of an entry with these fields. */
export const entry = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...shape, ...remarks });
/** A list of words, empty where an entry has none. */
export const words = z.array(z.string().min(1)).default([]);
