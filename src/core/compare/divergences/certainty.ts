import { shorten } from "../printed-words.ts";
import { toValues, type FindDivergences } from "./finding.ts";

/** [will visit] against [may visit]. Later articles may simply know more, so it stays open whether they collide. */
export const certainty: FindDivergences = ({ claims }) =>
  claims.flatMap(({ gist, assertions }) => {
    const values = toValues(
      assertions.map(({ article, assertion: { span, certainty: normal } }) => ({ article, span, normal })),
    );
    return values
      ? [{ kind: "certainty", about: `how certain: ${shorten(gist, 80)}`, compatible: "unclear", values }]
      : [];
  });
