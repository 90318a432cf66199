/** Flags that need more words than their own name. */
const words: Readonly<Record<string, string>> = {
  "ai-generated": "says itself that it is AI-generated",
  live: "live page",
  official: "a state's own words",
  "press-release": "press release",
  truncated: "text is cut short",
  "wire:agencies": "credits news agencies",
};

/** What a flag of an article means for a reader. */
export const flagWords = (flag: string): string =>
  words[flag] ?? flag.replace(/^wire:(?<agency>.+)$/, "credits $<agency> for its text");
