import type { Statement } from "../../model/statement.ts";
import { innermost } from "../../text/spans.ts";

/** Sets `within`: the innermost other statement whose content holds the cue. */
export function withNesting(statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const others = statements.filter((other) => other !== statement);
    const inner = innermost(others, statement.cue[0] ?? statement.content[0]!);
    if (!inner) return statement;
    const self = statement.speaker === null && statement.speakerText === "I";
    return { ...statement, within: inner.id, speaker: self ? inner.speaker : statement.speaker };
  });
}

/** [she wrote in a report … The report adds]: a document that nobody is named as the author of is whose it was before. */
export function withIssuers(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, at) => {
    const { speaker, channel, speakerText } = statement;
    const noun = /^the (?:\p{L}+ )?(\p{Ll}+)$/iu.exec(speakerText)?.[1];
    if (speaker !== null || !channel || !noun) return statement;
    const before = statements.slice(0, at).findLast((other) => other.channel?.name.split(" ").at(-1) === noun);
    return before ? { ...statement, speaker: before.speaker } : statement;
  });
}
