import type { Mention } from "../../model/actor.ts";

/** Whether a mention names a media organisation. */
export const isMedia = (mention: Mention): boolean => mention.actor?.startsWith("media:") ?? false;

/** Whether a mention names a person. */
export const isPersonal = (mention: Mention | undefined): boolean => mention?.actor?.startsWith("person:") ?? false;
