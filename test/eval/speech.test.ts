import { expect, test } from "vitest";
import { isSpeechCue, touchesQuotation } from "../../eval/speech.ts";
import { place } from "./findings.ts";

test.each(["said", "also SAID in a letter", "according to", "has been telling"])("%s is a speech cue", (cue) => {
  expect(isSpeechCue(cue)).toBe(true);
});

test.each(["believes", "according", "wants", "", "sayonara"])("%s is not", (cue) => {
  expect(isSpeechCue(cue)).toBe(false);
});

const text = "The mayor's office called it “a fine bridge” and moved on.";

test.each(["a fine bridge", "“a fine bridge”", "called it “a"])("%s touches a quotation mark", (words) => {
  expect(touchesQuotation(text, place(text, words))).toBe(true);
});

test.each(["The mayor's office", "moved on", "The"])("%s does not", (words) => {
  expect(touchesQuotation(text, place(text, words))).toBe(false);
});
