import { isContact, modesExclude } from "../events/family.ts";
import { eventReadings } from "./event-readings.ts";
import { somePair, toValues, type FindDivergences } from "./finding.ts";

/** [a video call] against [a phone call]: how one contact was held. */
export const mode: FindDivergences = ({ material }) =>
  material.events.flatMap((group) => {
    if (!isContact(group.told[0]!.event.kind)) return [];
    const readings = eventReadings(group, material, ({ event }) =>
      event.mode === null ? null : { span: event.span, normal: event.mode },
    );
    const values = toValues(readings);
    const modes = [...new Set(readings.map(({ normal }) => normal))];
    if (!values || !somePair(modes, modesExclude)) return [];
    return [{ kind: "mode", about: `how it was held: ${group.title}`, compatible: false, values }];
  });
