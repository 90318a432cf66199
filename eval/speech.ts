import type { Span } from "../src/core/model/index.ts";

/**
 * Verbs of saying and writing. A list of the measure's own, apart from lexicon/en: a new entry there must not
 * move what is measured.
 */
const saying = `
  accuse accused accuses accusing · acknowledge acknowledged acknowledges acknowledging · add added adding adds
  admit admits admitted admitting · affirm affirmed affirming affirms · allege alleged alleges alleging
  announce announced announces announcing · answer answered answering answers · argue argued argues arguing
  ask asked asking asks · assert asserted asserting asserts · blog blogged · boast boasted boasting boasts
  brag bragged bragging brags · call called calling calls · caution cautioned cautioning cautions
  charge charged charges charging · claim claimed claiming claims · comment commented commenting comments
  complain complained complaining complains · concede conceded concedes conceding
  conclude concluded concludes concluding · condemn condemned condemning condemns
  confirm confirmed confirming confirms · continue continued continues continuing
  criticise criticised criticises criticising criticize criticized criticizes criticizing
  declare declared declares declaring · demand demanded demanding demands · denounce denounced denounces denouncing
  deny denied denies denying · describe described describes describing · disclose disclosed discloses disclosing
  elaborate elaborated · emphasise emphasised emphasize emphasized emphasizes emphasizing
  exclaim exclaimed · explain explained explaining explains · insist insisted insisting insists
  interject interjected · joke joked jokes joking · mention mentioned mentioning mentions
  note noted notes noting · observe observed observes observing · pledge pledged pledges pledging
  post posted posting posts · praise praised praises praising · proclaim proclaimed proclaiming proclaims
  promise promised promises promising · quip quipped quipping · quote quoted quotes quoting
  recount recounted · reiterate reiterated reiterates reiterating · remark remarked remarking remarks
  repeat repeated repeating repeats · reply replied replies replying · report reported reporting reports
  respond responded responding responds · retort retorted · reveal revealed revealing reveals
  say said saying says · shout shouted shouting shouts · speak speaking speaks spoke spoken
  state stated states stating · stress stressed stresses stressing · suggest suggested suggesting suggests
  swear swore sworn · tell telling tells told · testify testified testifies testifying
  tweet tweeted tweeting tweets · urge urged urges urging · vow vowed vowing vows
  warn warned warning warns · write writes writing written wrote
`;
const sayingForms = new Set(saying.match(/\p{L}+/gu));

const quotationMark = /["“”„‟«»]|``|''/u;

/** Whether a cue has a verb of saying or is `according to`. */
export function isSpeechCue(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, index) => sayingForms.has(word) || (word === "according" && words[index + 1] === "to"));
}

/** Whether a quotation mark stands inside a span or at its edge; single marks are left out, for they are apostrophes too. */
export function touchesQuotation(text: string, { start, end }: Span): boolean {
  return quotationMark.test(text.slice(Math.max(0, start - 1), end + 1));
}
