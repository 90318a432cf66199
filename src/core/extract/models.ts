import type { AttributionModel } from "./statements/model/attribution-model.ts";

export { readAttributionModel } from "./statements/model/attribution-model.ts";

/** Trained models that `analyse` may use; without one, rules do its work. */
export interface Models {
  readonly attribution?: AttributionModel;
}
