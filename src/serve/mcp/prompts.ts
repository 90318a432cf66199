import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";

const brief = (story: string): string => `Write a brief on the story ${story}, from the tool story and nothing else.

1. Ask for the overview, then for the parts divergences, claims and statements until nothing is left.
2. Tell what happened in the order of time, then who said what, then what is disputed, then what is announced.
3. End every sentence with the places that it rests on, as [n:start-end], and list the sources at the end: n, outlet, title, date, address.
4. Quote only words of a place whose statement is direct, and say through whom they came where a relay is named.
5. Say of each disputed thing what each account has, and whether both can be true. Call nothing confirmed that is echoed or single.
6. Add nothing that no place says. Where the articles are silent, say so.`;

/** Ways of working that have proved themselves, for a user to choose. */
export function registerPrompts(server: McpServer): void {
  server.registerPrompt(
    "brief",
    {
      title: "Brief on a story",
      description: "A brief in which every sentence cites its places, says what is disputed and adds nothing.",
      argsSchema: z.object({ story: z.string().describe("id of a stored story, as the tool stories gives it") }),
    },
    ({ story }) => ({ messages: [{ role: "user", content: { type: "text", text: brief(story) } }] }),
  );
}
