import { actorId, type Actor, type ActorKind } from "../../src/core/model/actor.ts";

const form =
  /^(?:(?<kind>person|state|body|organisation|company|media|group|place|office) )?(?<name>[^()]+?)(?: \((?<facts>.*)\))?$/;

/** An actor as cases print it: `company Sundby Energy`, `Ada Quill (NOR; premier; for body:chancery)`, `office Chilean president (CHL)`. */
export function readActor(printed: string): Actor {
  const { kind = "person", name = "", facts = "" } = form.exec(printed)!.groups!;
  const told = facts.split("; ").filter((fact) => fact !== "");
  const country = told.find((fact) => /^[A-Z]{3}$/.test(fact));
  const affiliation = told.find((fact) => fact.startsWith("for "))?.slice(4);
  const roles = told.filter((fact) => fact !== country && !fact.startsWith("for "));
  const isOffice = kind === "office";
  return {
    id:
      isOffice && country
        ? `person:head-state-${country.toLowerCase()}`
        : actorId(isOffice ? "person" : (kind as ActorKind), name),
    name,
    kind: isOffice ? "person" : (kind as ActorKind),
    ...(country === undefined ? {} : { country }),
    roles: isOffice ? [name, ...roles] : roles,
    ...(affiliation === undefined ? {} : { affiliation }),
    aliases: [],
  };
}
