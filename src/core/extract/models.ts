import type { EventModel } from "./events/typing/event-model.ts";
import type { AttributionModel } from "./statements/model/attribution-model.ts";

export { readEventModel } from "./events/typing/event-model.ts";
export { readAttributionModel } from "./statements/model/attribution-model.ts";

/** Trained models that `analyse` may use; without one, rules do its work. */
export interface Models {
  readonly attribution?: AttributionModel;
  readonly events?: EventModel;
}
