/** Says what is wrong with what was given to train on. */
export class UnusableData extends Error {}
