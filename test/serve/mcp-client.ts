import { Client, type CallToolResult } from "@modelcontextprotocol/client";
import { expect } from "vitest";

/** The official client, and what the tests ask of it. */
export function mcpClient() {
  const client = new Client({ name: "readout-tests", version: "1" });
  const call = async (name: string, given: object, onprogress?: (message: string) => void) =>
    client.callTool(
      { name, arguments: { ...given } },
      onprogress && { onprogress: ({ message }) => onprogress(message ?? "") },
    );
  return {
    client,
    call,
    /** The structured result; the client itself has checked it against the tool's schema. */
    async result(name: string, given: object): Promise<any> {
      const answer = await call(name, given);
      expect(textOf(answer)).not.toBe("");
      expect(answer.isError).toBeFalsy();
      return answer.structuredContent;
    },
    /** The sentence of a result that is an error. */
    async refusal(name: string, given: object): Promise<string> {
      const answer = await call(name, given);
      expect(answer.isError).toBe(true);
      expect(textOf(answer)).not.toMatch(/\bat .+:\d+:\d+/);
      return textOf(answer);
    },
    async read(uri: string): Promise<string> {
      const { contents } = await client.readResource({ uri });
      return (contents[0] as { text: string }).text;
    },
  };
}

export const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === "text" ? part.text : "")).join("");

/** A place in a result, with the words that stand there. */
export interface Place {
  readonly article: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
}

/** All places in a result, however deep. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  if ("words" in value && "span" in value) return [value as Place];
  return Object.values(value).flatMap(placesIn);
}
