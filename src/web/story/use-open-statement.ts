import { useEffect } from "preact/hooks";
import type { Dossier } from "../../core/model/dossier.ts";
import { withQuery } from "../address/address.ts";
import { useNavigation } from "../address/navigation.tsx";
import { placeOf } from "./place-of.ts";

/** Opens the reader at the statement that the address names by `statement=`. */
export function useOpenStatement(dossier: Dossier): void {
  const { address, go } = useNavigation();
  const id = address.query["statement"];
  useEffect(() => {
    if (id) go(withQuery(address, placeOf(dossier, id)), { replace: true });
  }, [id, dossier]);
}
