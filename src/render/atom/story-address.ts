/** Where a server shows a story. */
export const storyAddress = (story: string, base: string): string => `${base}/stories/${encodeURIComponent(story)}`;
