import { expect, test } from "vitest";
import { parseDocument } from "../../../src/read/html/dom.ts";

const nested = (depth: number): string => `<html><body>${"<div>".repeat(depth)}x</body></html>`;

test.each([
  ["a page", "<!DOCTYPE html><html><body><p>One</p></body></html>"],
  ["a page in capitals", "<HTML><BODY><P>One</BODY></HTML>"],
  ["a page with language", "<html lang=en><body class=page><p>One</p></body></html>"],
  ["a piece", "<p>One</p>"],
  ["a piece after words", "words <p>One</p>"],
])("%s has a body with its words", (_, html) => {
  expect(parseDocument(html)?.body.querySelector("p")?.textContent).toBe("One");
});

test.each(["", "words", "5 < 7", "<!-- note -->", "</p>"])("%j is no document", (html) => {
  expect(parseDocument(html)).toBeNull();
});

test("absurd nesting is refused, deep nesting is read", () => {
  expect(parseDocument(nested(300))?.body.textContent).toBe("x");
  expect(() => parseDocument(nested(1100))).toThrow("nested too deeply");
});
