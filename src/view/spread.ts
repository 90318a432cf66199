/** In how many articles things stand. */
export const spread = (places: readonly { readonly article: string }[]): number =>
  new Set(places.map(({ article }) => article)).size;
