import { lexicon } from "./lexicon.ts";

const wordsOf = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Kinds of events that take place somewhere: what they are done to may be a city. */
const isLocal = ({ type, name }: (typeof lexicon.events)[number]): boolean =>
  /^(?:visit|summit)$/.test(name) || /^(?:RETREAT|PROTEST|MOBILIZE|COERCE|ASSAULT|CONCEDE)$/.test(type);

const verbsOf = (kinds: typeof lexicon.events): string[] =>
  kinds.flatMap(({ verbs }) => verbs.filter(({ object }) => object.length === 0).map(({ verb }) => verb));

const nounsOf = (kinds: typeof lexicon.events): string[] =>
  kinds.flatMap((kind) => kind.nouns.filter((noun) => !noun.includes(" ")));

/** Verbs whose subject may as well be a city. */
const cityVerbs = new Set(
  wordsOf(`
  appear attract be beat become boast celebrate come contain cover draw enjoy experience have hold host house include
  lie lose mark record remain see seem sit stay suffer win witness
`),
);

/** Verbs of what governments do without an object, beside those that are cues and events. */
const actingVerbs = wordsOf(`
  abide abstain acquiesce act adhere backtrack balk benefit blink budge capitulate cave cheat collude compete comply
  conform dither flip-flop hesitate interfere intervene lobby meddle misjudge overreact pander posture proceed react
  reconsider relent renege retaliate stall succumb waver
`);

/** Verbs of what somebody comes to feel or to do. */
const movingVerbs = wordsOf(`
  alarm alienate allow anger annoy antagonize appease arm bankroll bind bribe bully cajole challenge coerce compel
  confront constrain contain convince count counter court deceive defeat demonize depend deter disappoint discourage
  dissuade embarrass embolden empower enable engage enrage entice force frustrate give grant help humiliate infuriate
  irk irritate isolate kowtow lean let lure mislead offend outrage owe pander permit persuade placate please prompt
  provoke punish push rattle reassure recognise recognize rely restrain reward rile shame shun surprise sway thank
  treat trust undermine unnerve unsettle upset weaken woo worry
`);

/** Nouns for what governments have, do and want of each other. */
const relationNouns = wordsOf(`
  abuse accord account activity agenda aggression agreement aim alliance ally ambassador ambition anger answer apology
  approach arms army arsenal asset attempt attitude backing behavior behaviour bid blow bomb boost brutality
  capability cash challenge claim commitment compliance concern concession conduct confrontation consent cooperation
  coordination counterpart credibility crime danger deal debt deception decision defence defense demand dependence
  desire detente dialogue difference diplomacy diplomat disagreement disinformation dispute distrust divide doctrine
  dominance doubt duplicity effort embassy engagement enrichment envoy escalation expansion expansionism expectation
  failure feud foe friction friendship fund gap goal government grip hacker hegemony hostility independence influence
  insistence intelligence intent intention interest interference intervention invasion involvement isolation
  leadership leverage lie loan loyalty meddling message military ministry missile money motive move narrative navy
  need negotiator objection objective obligation occupation offer overture pact parliament participation partner
  partnership patience payment peace plan plot ploy policy position posture power preference presence pressure
  priority program programme propaganda proxy pursuit quest rapprochement ratification reaction reactor readiness
  reassurance record refusal regime relation relationship reliance reluctance repression resolve response retaliation
  rhetoric rift rivalry role row rule sanction security setback signal silence sovereignty spat spending sponsorship
  spy stake stance standoff stockpile strategy strength struggle subsidy support suspicion tactic tariff tension terms
  territory thaw threat tie tone treaty troop trust uranium veto victory view vision vote vow vulnerability war
  weakness weapon weaponry wedge will willingness win wish withdrawal word worry
`);

const subjectVerbs = new Set([
  ...lexicon.cues.map(({ verb }) => verb),
  ...verbsOf(lexicon.events),
  ...actingVerbs,
  ...lexicon.governors.filter(({ light }) => !light).map(({ lemma }) => lemma),
]);

const objectVerbs = new Set([
  ...lexicon.cues.filter(({ addressee }) => addressee).map(({ verb }) => verb),
  ...verbsOf(lexicon.events.filter((kind) => !isLocal(kind))),
  ...movingVerbs,
]);

const nouns = new Set([
  ...nounsOf(lexicon.events.filter((kind) => !isLocal(kind))),
  ...lexicon["cue-nouns"].map(({ noun }) => noun).filter((noun) => noun !== "report"),
  ...relationNouns,
]);

const deeds = new Set(nounsOf(lexicon.events.filter(({ type }) => type !== "PROTEST")));

/** Whether a verb has governments for its subject rather than cities: [Oslo refused]; with an object, all but a few do: [Oslo froze the funds]. */
export const isActOfState = (lemma: string, hasObject: boolean): boolean =>
  !cityVerbs.has(lemma) && (hasObject || subjectVerbs.has(lemma));

/** Whether a verb has governments for its object rather than cities: [urged Oslo], [angered Oslo]; not [visited Oslo]. */
export const isDoneToStates = (lemma: string): boolean => objectVerbs.has(lemma);

/** Whether a noun names what governments have, do or want: [ties] with Oslo, [pressure] on Oslo, Oslo's [decision]. */
export const isMatterOfState = (lemma: string): boolean => nouns.has(lemma);

/** Whether a noun names something that can be done or held: [invasion] [talks] [visit]. */
export const isDeed = (lemma: string): boolean => deeds.has(lemma) || nouns.has(lemma);
