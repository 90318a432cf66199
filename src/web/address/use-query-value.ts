import { withQuery } from "./address.ts";
import { useNavigation } from "./navigation.tsx";

/** A value in the address's query, empty where there is none, and the way to change it without a step in the history. */
export function useQueryValue(name: string): readonly [string, (value: string) => void] {
  const { address, go } = useNavigation();
  return [address.query[name] ?? "", (value) => go(withQuery(address, { [name]: value }), { replace: true })];
}
