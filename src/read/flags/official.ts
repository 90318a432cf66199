import { lexicon } from "../../core/lexicon/lexicon.ts";
import { hostOf } from "../web-address.ts";

const domains = new Map(lexicon["official-domains"].map(({ domain, countries }) => [domain, countries]));

/** Whether a page stands on the domain of a state: [gov.uk] [www.mfa.gov.cn] [kremlin.ru]. */
export function isOfficialAddress(address: string | undefined): boolean {
  const labels = (hostOf(address) ?? "").split(".");
  return labels.some((_, index) => {
    const end = labels.slice(index);
    const isCountry = end.length > 1 && end.at(-1)!.length === 2;
    return domains.has(end.join(".")) || (isCountry && domains.get(end.slice(0, -1).join(".")) === true);
  });
}
