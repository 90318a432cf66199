import type { Statement } from "../core/model/statement.ts";
import { addresseeName, channelName, outerSpeaker } from "./circumstances.ts";
import type { StoryPage } from "./story-page.ts";
import { speakerName } from "./tellers.ts";

/** One station on the way of words from who spoke to who printed them. */
export interface ChainStep {
  readonly role: "speaker" | "channel" | "addressee" | "teller" | "relay";
  readonly name: string;
  /** Actor id, where the name is an actor's. */
  readonly actor: string | null;
}

/** One way that words took, and the statements that came by it. */
export interface Chain {
  readonly steps: readonly ChainStep[];
  readonly statements: readonly [Statement, ...Statement[]];
}

/** The ways of an utterance: statements that came by the same one are together, the most printed first. */
export function chainsOf(statements: readonly Statement[], page: StoryPage): Chain[] {
  const ways = Map.groupBy(statements, (statement) => JSON.stringify(stepsOf(statement, page)));
  return [...ways.values()]
    .map(([first, ...others]) => ({ steps: stepsOf(first!, page), statements: [first!, ...others] as const }))
    .toSorted((a, b) => b.statements.length - a.statements.length);
}

function stepsOf(statement: Statement, page: StoryPage): ChainStep[] {
  const { speaker, addressee, relays, within } = statement;
  const steps: ChainStep[] = [
    { role: "speaker", name: speakerName(statement, page), actor: speaker },
    { role: "channel", name: channelName(statement), actor: null },
    { role: "addressee", name: addresseeName(statement, page), actor: addressee },
    ...outerSpeaker(statement, page).map((name) => ({
      role: "teller" as const,
      name,
      actor: page.statement(within)?.speaker ?? null,
    })),
    ...relays.map(({ name, actor }) => ({ role: "relay" as const, name, actor })),
  ];
  return steps.filter(({ name }) => name !== "");
}
