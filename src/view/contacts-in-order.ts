import type { ContactAccounts, Dossier } from "../core/model/dossier.ts";

/** The contacts that sides tell of, those told by most sides first, then those told at most length. */
export const contactsInOrder = ({ partyAccounts }: Pick<Dossier, "partyAccounts">): readonly ContactAccounts[] =>
  partyAccounts.toSorted((a, b) => heard(b) - heard(a) || amount(b) - amount(a));

const heard = ({ parties }: ContactAccounts): number => parties.filter(({ speakers }) => speakers.length > 0).length;

const amount = ({ parties }: ContactAccounts): number =>
  parties.reduce((sum, { claims, topics }) => sum + claims.length + topics.length, 0);
