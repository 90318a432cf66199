import { mannerOf } from "../../view/manner.ts";
import { oneLine } from "../../view/one-line.ts";
import type { ActorRecord } from "../../core/model/stored.ts";
import { momentOf, writeFeed } from "../atom/feed.ts";
import type { View } from "../format.ts";

/** What an actor said, as a feed. */
export const render = ({ actors, statements }: ActorRecord, { base }: View): string =>
  writeFeed(
    {
      id: `actor:${actors.map(({ id }) => id).join("+")}`,
      title: `Readout: ${actors[0]?.name ?? "nobody of that name"}`,
      base,
    },
    statements.map(({ id, story, speakerName, content, outlet, input, channel, addressee, at, ...said }) => ({
      id: `statement:${id}`,
      story,
      title: `${[speakerName, mannerOf(said)].filter(Boolean).join(" ")}: ${oneLine(content)}`,
      summary: [outlet ?? input, channel && `through ${channel}`, addressee && `to ${addressee}`]
        .filter(Boolean)
        .join(" · "),
      updated: momentOf(at),
    })),
  );
