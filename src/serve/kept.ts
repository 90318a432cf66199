import type { Printed } from "./printed.ts";

/** Answers that were printed, those asked for last; each is made once, however many ask for it. */
export interface Kept {
  /** What has this key, made where it is not there; what has no key is made each time. */
  readonly take: (key: string | undefined, make: () => Promise<Printed>) => Promise<Printed>;
}

/** About what is sent of one: plain, and compressed twice to a fifth. */
const weightOf = ({ bytes }: Printed): number => bytes.length * 1.4;

/** Keeps answers up to so many bytes; what alone takes more than a quarter of that is not kept. */
export function createKept(most: number): Kept {
  const printed = new Map<string, Printed>();
  const making = new Map<string, Promise<Printed>>();
  let weight = 0;

  const forget = (key: string): void => {
    const known = printed.get(key);
    if (known) weight -= weightOf(known);
    printed.delete(key);
  };
  const keep = (key: string, made: Printed): void => {
    if (weightOf(made) > most / 4) return;
    forget(key);
    printed.set(key, made);
    weight += weightOf(made);
    for (const oldest of printed.keys()) {
      if (weight <= most) break;
      forget(oldest);
    }
  };
  const makeOnce = (key: string, make: () => Promise<Printed>): Promise<Printed> => {
    const begun = making.get(key);
    if (begun) return begun;
    const made = make().finally(() => making.delete(key));
    making.set(key, made);
    return made;
  };
  return {
    async take(key, make) {
      if (key === undefined) return make();
      const found = printed.get(key) ?? (await makeOnce(key, make));
      keep(key, found);
      return found;
    },
  };
}
