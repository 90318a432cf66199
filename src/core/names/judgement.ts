/**
 * Whether two actors are one. `same`: their names tell; `possible`: they are, if nobody else is meant;
 * `different`: something tells them apart; `unknown`: nothing speaks for it.
 */
export type Judgement = "same" | "possible" | "different" | "unknown";
