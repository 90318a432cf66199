import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { Article } from "../src/core/model/index.ts";

const nlp = winkNLP(model, ["sbd", "pos"]);
const its = nlp.its as typeof nlp.its & { lemma: ItsFunction<string> };

/** The yardstick: wink-nlp alone, paragraph by paragraph, reading tokens, parts of speech and lemmas; gives the number of tokens. */
export function tagAlone({ text }: Article): number {
  const paragraphs = text.match(/[^\n]*\S[^\n]*/g) ?? [];
  return paragraphs
    .map((paragraph) => {
      const doc = nlp.readDoc(paragraph);
      const tokens = doc.tokens();
      const read = [tokens.out(), tokens.out(its.pos), tokens.out(its.lemma), doc.sentences().out(its.span)];
      return read[0]!.length;
    })
    .reduce((sum, count) => sum + count, 0);
}
