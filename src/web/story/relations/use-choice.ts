import { withQuery } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";

/** What is chosen among the relations, kept in the address: one tie, or all of one actor. */
export interface Choice {
  readonly tie: string;
  readonly actor: string;
  readonly chooseTie: (key: string) => void;
  readonly chooseActor: (actor: string) => void;
}

/** Choosing what is chosen undoes it. */
export function useChoice(): Choice {
  const { address, go } = useNavigation();
  const { tie = "", actor = "" } = address.query;
  const choose = (changed: { tie: string; actor: string }) => go(withQuery(address, changed), { replace: true });
  return {
    tie,
    actor,
    chooseTie: (key) => choose({ tie: key === tie ? "" : key, actor: "" }),
    chooseActor: (id) => choose({ actor: id === actor ? "" : id, tie: "" }),
  };
}
