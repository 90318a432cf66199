import type { z } from "zod";
import type { Format } from "../render/format.ts";
import type { Reading, Uploads } from "../read/read.ts";
import type { Store } from "../store/open.ts";

/** What a face lends an operation. */
export interface Context {
  /** Gives the bytes of the input `-`; the process's own standard input if left out. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** What was sent along, by the name of its input: then inputs are these and addresses, and no file is opened. */
  readonly uploads?: Uploads;
  /** Hears of each file, address or standard input when it is begun. */
  readonly onInput?: (input: string) => void;
  /** Hears of each article read and each input skipped, as it happens. */
  readonly onReading?: (reading: Reading) => void;
  /** An open store to use; without one an operation opens that which its input names. */
  readonly store?: Store;
  /** Ends what goes on until it is ended. */
  readonly signal?: AbortSignal;
}

/** `computes` from articles without a store, `reads` a store, `changes` it, or `serves` a machine until it is stopped. */
export type Effect = "computes" | "reads" | "changes" | "serves";

/** One thing the product can do, declared once; the command line and every other face are loops over the list of these. */
export interface Operation<Input extends z.ZodObject = z.ZodObject, Output = unknown> {
  readonly name: string;
  readonly summary: string;
  /** What it does to the store; what serves a machine is offered on that machine only. */
  readonly effect: Effect;
  /** Required fields are arguments of a command, the others its options; descriptions are its help. */
  readonly input: Input;
  /** The result, or one of them where `run` gives several. */
  readonly output: z.ZodType<Output>;
  /** One line of its JSON Lines, where that is not the output. */
  readonly line?: z.ZodType;
  /** How a result can be printed; the first is the default. */
  readonly formats: readonly Format<Output>[];
  /** Whether it goes on, with this input, until it is ended: then a face gives it a signal that ends it in good order. */
  isEndless?(input: z.output<Input>): boolean;
  /** What the result is made of, told cheaply: the same stamp, the same result. Undefined where there is none. */
  stampOf?(input: z.output<Input>, context?: Context): Promise<string | undefined>;
  /** Whether there may be more behind a result, to be had with a larger `skip`. */
  isFull?(output: Output, input: z.output<Input>): boolean;
  /** Loads what is heavy when it is called. */
  run(input: z.output<Input>, context?: Context): Promise<Output> | AsyncIterable<Output>;
}
