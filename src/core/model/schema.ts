import { z } from "zod";

/** A plain, read-only object: every type of the model is made of these, so that JSON in is JSON out. */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape).readonly();

/** A read-only array. */
export const list = <Item extends z.core.SomeType>(item: Item) => z.array(item).readonly();
