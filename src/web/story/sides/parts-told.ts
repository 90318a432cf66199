import type { PartyAccount } from "../../../core/model/dossier.ts";
import { sayingsOf } from "../../../view/party-sayings.ts";
import type { StoryPage } from "../../../view/story-page.ts";

/** Which parts any side of a contact has something to, so that another's silence on them can be seen. */
export interface PartsTold {
  readonly inIt: boolean;
  readonly ofIt: boolean;
  readonly topics: boolean;
}

export function partsTold(parties: readonly PartyAccount[], page: StoryPage): PartsTold {
  const sayings = parties.flatMap((account) => sayingsOf(account, page));
  return {
    inIt: sayings.some(({ isInIt }) => isInIt),
    ofIt: sayings.some(({ isInIt }) => !isInIt),
    topics: parties.some(({ topics }) => topics.length > 0),
  };
}
