import type { channelKinds, Span, Statement } from "../../src/core/model/index.ts";

/** A statement as one line of a case has it; an empty list of spans is a role that the text has no words for. */
export type OwnStatement = {
  readonly number: number;
  readonly line: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Statement["form"];
  readonly cueClass: Statement["cueClass"];
  /** Names of who spoke; empty where the text names nobody, several for `the two leaders`. */
  readonly speakers: readonly string[];
  readonly channel: { readonly spans: readonly Span[]; readonly kind: (typeof channelKinds)[number] } | null;
  /** One span a relay. */
  readonly relays: readonly Span[];
  readonly addressee: readonly Span[];
  /** Names of the actors who were spoken to, where they are actors. */
  readonly addressees: readonly string[];
  readonly at: readonly Span[];
  /** Number of the statement that this one stands inside. */
  readonly within: number | null;
};

/** One case of corpus/attribution: a text of our own with all its statements. */
export type OwnCase = {
  readonly id: string;
  readonly line: number;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly statements: readonly OwnStatement[];
  /** Words that must not become a statement's content of their own. */
  readonly silent: readonly Span[];
};
