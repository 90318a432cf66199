import { useRef } from "preact/hooks";
import { withQuery } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";

/** Which rows are open, by the address: `claim=c3,c9`. */
export interface OpenClaims {
  readonly ids: readonly string[];
  readonly toggle: (id: string) => void;
  /** The first that the address names and nobody opened here: somebody came by a link to it. */
  readonly linked: string | null;
}

export function useOpenClaims(): OpenClaims {
  const { address, go } = useNavigation();
  const toggled = useRef(new Set<string>()).current;
  const ids = (address.query["claim"] ?? "").split(",").filter(Boolean);
  return {
    ids,
    linked: ids.find((id) => !toggled.has(id)) ?? null,
    toggle: (id) => {
      toggled.add(id);
      const changed = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
      go(withQuery(address, { claim: changed.join() }), { replace: true });
    },
  };
}
