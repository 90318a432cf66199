/** Why an address gives nothing: what is wrong and what to do. */
export interface Refusal {
  readonly reason: string;
}

/** A refusal with this reason. */
export const refuse = (reason: string): Refusal => ({ reason });

/** What a code of some table means. */
export interface Meaning {
  readonly wrong: string;
  readonly remedy: string;
}

/** A meaning as a reason, with the code that it was read from. */
export const explain = ({ wrong, remedy }: Meaning, code: number | string): string => `${wrong} (${code}): ${remedy}`;

/** What a reader can do where a machine is turned away. */
export const saveInstead = "save the page yourself and give the file";
