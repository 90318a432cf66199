/**
 * Sentences with gaps. `{a}` `{b}` the fact's actors, `{p}` its place, `{w}` its next word, `{x}` any word, `{n}` `{m}` its amounts,
 * `{t}` a day of the story, `{f}` one to come, `{q}` what `{a}` says: a clause of the fact's words.
 */
export type Sentence = string;

/** A form's sentences all say one thing. */
export const forms: readonly (readonly Sentence[])[] = [
  [
    "{a} told reporters in {p} {t} that {q}.",
    "“{q},” {a} said {t} in {p}.",
    "In {p}, {a} insisted that {q}, and gave no further {x}.",
  ],
  [
    "{a} warned {b} {t} that {q}.",
    "“{q},” {a} told {b} in a letter that was read out in {p}.",
    "According to {a}, {q}; {b} did not answer {t}.",
  ],
  [
    "{a} and {b} met in {p} {t} to settle the {w} {w} of the {w} and its {w}.",
    "At a meeting in {p} {t}, {b} and {a} went through the {w} {w}, the {w} and the {w}.",
    "{t}, {a} received {b} in {p}; they spoke about {w}, {w} and the {w} {w}.",
  ],
  [
    "The {w} {w} near {p} will cost {n} million, of which {a} is to pay {m} per cent for the {w} and the {w}.",
    "{a} put the price of the {w} {w} in {p} at {n} million and promised {m} per cent for {w} and {w}.",
    "About {n} million will be spent on {w} {w} at {p}, {m} per cent of it on the {w} by {a}.",
  ],
  [
    "{a} is to travel to {p} {f} for talks with {b} on the {w} {w} and the {w}.",
    "Talks between {a} and {b} on {w}, {w} and {w} are planned in {p} {f}.",
    "{f}, {b} will host {a} in {p}, where the {w} {w} of the {w} is to be signed.",
  ],
  [
    "{t}, {n} people left {p} after the {w} {w} had damaged the {w} and the {w} of {m} houses.",
    "The {w} {w} drove {n} people from {p} and ruined {m} houses, the {w} and the {w} {t}.",
    "{a} counted {m} ruined houses in {p}, and {n} people without {w} or {w} since the {w} {w}.",
  ],
];

/** What is said, in the same words. */
export const clauses: readonly Sentence[] = [
  "the {w} {w} of the {w} would not {w} before the {w} had {w} the {x}",
  "no {w} may {w} the {w} {w} while the {w} is still {w} by {x}",
  "we have {w} the {w} and its {w} {w} for the sake of {w} and {w}",
];

/** What is told of nothing in particular. */
export const fillers: readonly Sentence[] = [
  "The {x} of {x} has been {x} by the {x} since the {x} and the {x} were {x}.",
  "Many {x} still {x} the {x}, but few {x} it without {x} or {x}.",
  "It was the {x} {x} of the {x} after {x} and {x} had {x} their {x}.",
  "Some {x} {x} that the {x} was {x}, {x} and far from {x}.",
];

export const headlines: readonly Sentence[] = [
  "{a} and {b} in {p}: {w} {w} over {w}",
  "{p}: {a} on the {w} {w} and {w}",
  "{w} {w} brings {a} to {p} for {w}",
];
