import { createHash } from "node:crypto";
import { byDay } from "../../src/core/story/group.ts";
import type { StoryProfile } from "../../src/core/story/profile.ts";

/** As they were published; those without a date last, by id. */
export const inOrder = (profiles: readonly StoryProfile[]): StoryProfile[] => profiles.toSorted(byDay);

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** An order that says nothing, the same for the same seed. */
export const shuffled = (profiles: readonly StoryProfile[], seed: number): StoryProfile[] =>
  profiles
    .map((profile) => ({ profile, place: digest(`${seed} ${profile.id}`) }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ profile }) => profile);
