import type { Span } from "../../model/span.ts";
import type { Event, EventStatus } from "../../model/event.ts";
import { stem } from "../../text/stem.ts";
import type { AlignedClaim } from "../claims/align.ts";
import { agreedStatus, type EventGroup } from "../events/event-group.ts";
import { wordsAt, type Material, type StoryAssertion } from "../material.ts";
import { printedWords, shorten } from "../printed-words.ts";
import { eventReadings } from "./event-readings.ts";
import { toFound, toValues, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
import { differing, type Judgement } from "./pairing.ts";
import { likeness, tellsTheSame, type Told } from "./same-thing.ts";
import { surenessIn, type Degree } from "./sureness.ts";

/** [is said to have met] against [met], [may visit] against [plans to visit], [is to be held] against [was held]. */
export const certainty: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => [...ofEvent(group, material), ...ofPlan(group, material)]),
  ...claims.flatMap(ofClaim),
];

/**
 * A mere noun ([the meeting]) does not say that it took place. An article that came out first may not know yet; one that
 * came out last and still calls it planned differs, and an undated one that only tells the plan for a time long over
 * ([sent her to meet him last week]). Who knows more is open.
 */
function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  const byArticle = [...Map.groupBy(group.told, ({ event }) => event.article)].map(([article, told]) => ({
    article,
    published: told[0]!.published,
    status: agreedStatus(told, group.time),
    over: told.some(({ event }) => isOver(event, material)),
  }));
  const done = byArticle.filter(({ status }) => status === "happened");
  const late = byArticle.filter(
    ({ status, published, over }) =>
      isExpected(status) &&
      done.some((other) =>
        published === null || other.published === null
          ? over && published === null
          : other.published.slice(0, 10) < published.slice(0, 10),
      ),
  );
  const statuses = new Map([...done, ...late].map(({ article, status }) => [article, status]));
  const readings = eventReadings(group, material, ({ event }) => {
    const normal = statuses.get(event.article);
    const told = isExpected(event.status) || event.rule.startsWith("verb");
    return normal && told && normal === event.status ? { span: event.span, normal } : null;
  });
  const values = late.length > 0 ? toValues(readings) : null;
  return values ? [{ kind: "certainty", about: `how certain: ${group.title}`, compatible: "unclear", values }] : [];
}

/** Whether the words that date a planned event look back. */
function isOver({ status, article, timeReference }: Event, { analyses }: Material): boolean {
  const times = analyses.find((one) => one.article.id === article)?.times ?? [];
  return status === "planned" && timeReference !== null && times[timeReference]?.direction === "past";
}

const isExpected = (status: EventStatus): boolean => status === "planned" || status === "conditional";

/** How far before a noun the words may stand that describe it: [an expected visit], [his planned April trip]. */
const before = 25;

/** [an expected visit] against [his planned visit] and [his visit]: what an article calls a thing to come. */
function ofPlan(group: EventGroup, material: Material): FoundDivergence[] {
  const texts = new Map(material.analyses.map(({ article }) => [article.id, article.text]));
  const readings = eventReadings(group, material, ({ event }) => {
    if (event.status === "happened" || event.status === "denied" || event.rule.startsWith("verb")) return null;
    const text = texts.get(event.article)!;
    const lead = text.slice(Math.max(0, event.span.start - before), event.span.start);
    const start = event.span.start - lead.length + Math.max(0, lead.search(/[^,.;:()"“”—]*$/u));
    const found = surenessIn(text, { start, end: event.span.start }).at(-1);
    const span = found ? { start: found.span.start, end: event.span.end } : event.span;
    return { span, normal: found ? shown[found.degree] : "stated", degree: found?.degree ?? "stated" };
  });
  const firm = new Set<string>(["firm-plan", "stated"]);
  return differing(readings, (a, b) =>
    firm.has(a.degree) !== firm.has(b.degree) && (a.degree === "firm-plan" || b.degree === "firm-plan") ? true : null,
  ).flatMap(({ readings: values, compatible }) =>
    toFound("certainty", `how firm the plan is: ${group.title}`, compatible, values),
  );
}

/** `stated` where no word makes it less sure. */
interface Sure extends Told, Reading {
  readonly degree: Degree | "stated";
}

function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const readings = assertions.flatMap(degreesOf);
  return differing(readings, compare).flatMap(({ readings: values, compatible }) =>
    toFound("certainty", `how certain: ${shorten(gist, 80)}`, compatible, values),
  );
}

/** The words that make an assertion less sure; where there are none, those for its act. */
function degreesOf(one: StoryAssertion): Sure[] {
  const { article, assertion } = one;
  const found = surenessIn(article.text, assertion.span);
  if (found.length === 0) return [{ one, article, span: actOf(one), normal: assertion.certainty, degree: "stated" }];
  return found.map(({ degree, span }) => ({ one, article, span, degree, normal: shown[degree] }));
}

/** The words for the event that an assertion tells of; all of it where it tells of none. */
function actOf({ assertion, events }: StoryAssertion): Span {
  const told = events.flatMap((group) => group.told.map(({ event }) => event));
  return told.find(({ id }) => id === assertion.events[0])?.span ?? assertion.span;
}

const shown: Readonly<Record<Degree, string>> = {
  hearsay: "hearsay",
  "open-plan": "possible",
  expected: "expected",
  "firm-plan": "planned",
};

/** How much of the shorter assertion must stand in the other before [may] in one of them is told. */
const sameWords = 0.75;
const fewestShared = 3;

/** A mere future tense is no doubt; and what is said of who speaks is no hearsay of the outlet's. */
function compare(a: Sure, b: Sure): Judgement {
  const [less, more] = order.indexOf(a.degree) <= order.indexOf(b.degree) ? [a, b] : [b, a];
  if (!tellsTheSame(whole(a), whole(b)) || a.one.assertion.polarity !== b.one.assertion.polarity) return null;
  if (less.degree === "hearsay") return more.degree === "stated" && isOwn(more) && governs(less, more) ? true : null;
  if (more.degree === "stated") return compareStated(less, more);
  if (less.degree !== "open-plan") return null;
  const onePlan = sharesPlan(less, more) && leadsEvent(less) && leadsEvent(more);
  return onePlan || (actOfPlan(less) !== null && actOfPlan(less) === actOfPlan(more)) ? true : null;
}

/** [may close] against [closed]: nearly the same words, with the same verb. */
function compareStated(less: Sure, more: Sure): Judgement {
  if (less.degree !== "open-plan" || !isMay(less) || more.one.assertion.certainty !== "stated") return null;
  const { shared, share } = likeness(whole(less), whole(more));
  return shared >= fewestShared && share >= sameWords && governs(less, more) ? "unclear" : null;
}

/** The verb that the words lead to: [may visit], [plans to visit]; null where a noun follows. */
function actOfPlan({ article, span, one: { assertion } }: Sure): string | null {
  const lead = article.text.slice(span.start, span.end);
  const words = printedWords(article.text.slice(span.end, assertion.span.end));
  const infinitive = /^(?:will|may|might|could)$|\bto$/i.test(lead)
    ? words[0]
    : words[0] === "to"
      ? words[1]
      : undefined;
  return infinitive === undefined || infinitive === "be" || infinitive === "have" ? null : stem(infinitive);
}

/** Whether the words stand before those for the event that their assertion tells of: [may visit], [in talks to meet]. */
function leadsEvent({ one, span }: Sure): boolean {
  const act = actOf(one);
  return act !== one.assertion.span && act.start >= span.end && act.start - span.end <= before;
}

const order: readonly Sure["degree"][] = ["hearsay", "open-plan", "expected", "firm-plan", "stated"];
/** Whether the word behind is told in the other one, too: [is said to have held] [held]. */
function governs({ article, span, one: { assertion } }: Sure, { one }: Sure): boolean {
  const next = printedWords(article.text.slice(span.end, assertion.span.end))[0];
  const told = printedWords(wordsAt(one, one.assertion.span)).filter((word) => !word.endsWith("ing"));
  return next !== undefined && told.map(stem).includes(stem(next));
}

const isOwn = ({ one }: Sure): boolean => one.chain.length === 0;
const sharesPlan = (a: Sure, b: Sure): boolean => a.one.events.some((event) => b.one.events.includes(event));
const isMay = ({ article, span }: Sure): boolean => /^(?:may|might)$/i.test(article.text.slice(span.start, span.end));
const whole = ({ one }: Sure): Told => ({
  one,
  span: { start: one.assertion.span.start, end: one.assertion.span.start },
});
