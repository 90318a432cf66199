import { isInstitution, type Actor } from "../../../model/actor.ts";
import { identify, type Identity } from "./identity.ts";
import { judgeAcrossKinds, judgeInstitutions } from "./institutions.ts";
import type { Judgement } from "../../../names/judgement.ts";
import { judgeOffice, judgeOffices } from "./offices.ts";
import { judgePeople } from "./people.ts";

/** Whether two actors of different articles are one. */
export const judgeActors = (a: Actor, b: Actor): Judgement => judge(identify(a), identify(b));

/** The same, of actors that were taken apart. */
export function judge(a: Identity, b: Identity): Judgement {
  if (a.actor.kind === "person" && b.actor.kind === "person") return judgePersons(a, b);
  if (isInstitution(a.actor.kind) && isInstitution(b.actor.kind)) return judgeInstitutions(a, b);
  if (a.person && isInstitution(b.actor.kind)) return judgeAcrossKinds(a, b);
  if (b.person && isInstitution(a.actor.kind)) return judgeAcrossKinds(b, a);
  return a.actor.id === b.actor.id ? "same" : "unknown";
}

function judgePersons(a: Identity, b: Identity): Judgement {
  if (a.person && b.person) return judgePeople({ ...a, person: a.person }, { ...b, person: b.person });
  if (a.person) return judgeOffice(b, a);
  if (b.person) return judgeOffice(a, b);
  return judgeOffices(a, b);
}
