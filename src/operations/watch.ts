import { setTimeout } from "node:timers/promises";

/** An input whose turn it is. */
interface Turn {
  readonly name: string;
  /** Says how much of it was new, which decides when it is asked again. */
  readonly done: (news: number) => void;
}

interface Watched {
  readonly name: string;
  minutes: number;
  next: number;
}

/** A feed that has news is asked so much sooner, one that has none or fails so much later; never this much sooner or later than told. */
const sooner = 0.5;
const later = 1.5;
const most = 8;

const minute = 60_000;

/**
 * Gives each input when it is its turn, until the signal comes: at once, and then each at its own pace, between an eighth and eight
 * times what is asked for.
 */
export async function* watchInputs(
  { inputs, every }: { readonly inputs: readonly string[]; readonly every: number },
  signal?: AbortSignal,
): AsyncGenerator<Turn> {
  const watched = inputs.map((name): Watched => ({ name, minutes: every, next: 0 }));
  for (;;) {
    const input = watched.reduce((one, other) => (other.next < one.next ? other : one));
    // oxlint-disable-next-line no-await-in-loop -- waits for the next turn
    if (!(await waitUntil(input.next, signal))) return;
    yield {
      name: input.name,
      done(news) {
        const pace = input.minutes * (news > 0 ? sooner : later);
        input.minutes = Math.min(every * most, Math.max(every / most, pace));
        input.next = performance.now() + input.minutes * minute;
      },
    };
    if (input.next <= performance.now()) input.next = performance.now() + input.minutes * minute;
  }
}

/** False where the signal comes first. */
async function waitUntil(moment: number, signal: AbortSignal | undefined): Promise<boolean> {
  const left = moment - performance.now();
  if (signal?.aborted || left <= 0) return !signal?.aborted;
  try {
    await setTimeout(left, undefined, signal ? { signal } : {});
    return true;
  } catch {
    return false;
  }
}
