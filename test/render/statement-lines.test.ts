import { expect, test } from "vitest";
import { analyse } from "../../src/core/extract/analyse.ts";
import { toStatement } from "../../src/operations/stored-rows.ts";
import { layout } from "../../src/render/layout/lines.ts";
import { statementLines } from "../../src/render/stored/statement-lines.ts";
import { toEntry } from "../../src/store/entry.ts";
import { asArticle } from "../as-article.ts";

test("what was denied is not told as if it was said", () => {
  const text = "Ada Quill denied that the harbour had been sold. She said that the crane would stay.";
  const { statements } = toEntry(analyse(asArticle(text)));
  const place = { outlet: null, input: "a.txt", title: null, published: null, story: "s" };
  const unsaid = { speaker: null, addressee: null, channel: null, at: null };
  const found = statements.map((row) => toStatement({ ...unsaid, ...row, ...place }));
  const shown = layout(found.flatMap(statementLines), { width: 80, color: false });
  expect(shown).toContain("Ada Quill denied: that the harbour had been sold");
  expect(shown).toContain("Ada Quill: that the crane would stay");
});
