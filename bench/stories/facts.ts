import { shuffled, type Random } from "../../train/sequence/random.ts";
import {
  actions,
  adjectives,
  bodies,
  months,
  opinions,
  people,
  placeName,
  reasons,
  things,
  units,
} from "./word-lists.ts";

/** Something that articles can tell: sentences with one content, each in other words. */
export type Fact = readonly string[];

const one = <Item>(items: readonly Item[], random: Random): Item => items[random.next() % items.length]!;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same place of a row of words, or its last one. */
const at = (row: readonly string[], form: number): string => row[Math.min(form, row.length - 1)]!;

const forms = [0, 1, 2] as const;

/** Kinds of facts; each draws what it is about, then tells it in three ways. */
const kinds: readonly ((random: Random, place: string) => Fact)[] = [decision, amount, opinion, plan, contact, remark];

function decision(random: Random, place: string): Fact {
  const [who, action, thing, reason] = [
    one(bodies, random),
    one(actions, random),
    one(things, random),
    one(reasons, random),
  ];
  const adjective = one(adjectives, random);
  return forms.map((form) => {
    const what = `the ${form === 2 ? "" : `${adjective} `}${at(thing, form)} near ${place}`;
    const told = `${at(who, form)} ${at(action, form)} ${what}`;
    return form === 1 ? `${upper(at(reason, form))}, ${told}.` : `${upper(told)} ${at(reason, form)}.`;
  });
}

function amount(random: Random, place: string): Fact {
  const [unit, action, reason, number] = [
    one(units, random),
    one(actions, random),
    one(reasons, random),
    (random.next() % 90) + 8,
  ];
  const who = one(people, random);
  return [
    `About ${number * 10} ${unit} in ${place} were affected ${at(reason, 0)}, ${at(who, 0)} said.`,
    `${upper(at(who, 1))} said that some ${number * 10} ${unit} were affected in ${place} ${at(reason, 1)}.`,
    `In ${place} officials ${at(action, 0)} aid for ${number * 10 + (random.next() % 3)} ${unit} ${at(reason, 0)}.`,
  ];
}

function opinion(random: Random, place: string): Fact {
  const [who, thing, view] = [one(people, random), one(things, random), one(opinions, random)];
  return [
    `“The ${at(thing, 0)} in ${place} is ${at(view, 0)},” ${at(who, 0)} said.`,
    `${upper(at(who, 1))} called the ${at(thing, 1)} in ${place} ${at(view, 1)}.`,
    `According to ${at(who, 2)}, the ${at(thing, 0)} of ${place} is ${at(view, 1)} and should be discussed again.`,
  ];
}

function plan(random: Random, place: string): Fact {
  const [who, thing, month, action] = [
    one(people, random),
    one(things, random),
    one(months, random),
    one(actions, random),
  ];
  return [
    `${at(who, 0)} will travel to ${place} in ${month} for talks on the ${at(thing, 0)}.`,
    `In ${month}, ${at(who, 1)} is expected to visit ${place} and to discuss the ${at(thing, 1)}.`,
    `A visit by ${at(who, 2)} to ${place} is planned for ${month}; last year the town ${at(action, 0)} its ${at(thing, 0)}.`,
  ];
}

function contact(random: Random, place: string): Fact {
  const [first, second] = shuffled(people.length, random).map((index) => people[index]!);
  const [thing, minutes] = [one(things, random), (random.next() % 9) * 5 + 20];
  return [
    `${at(first!, 0)} and ${at(second!, 0)} spoke by phone for ${minutes} minutes about the ${at(thing, 0)} in ${place}.`,
    `In a phone call with ${at(second!, 1)}, ${at(first!, 1)} raised the ${at(thing, 1)} in ${place}.`,
    `${at(first!, 1)} called ${at(second!, 1)} for about ${minutes + 5} minutes, and both agreed to settle the ${at(thing, 0)} in ${place}.`,
  ];
}

function remark(random: Random, place: string): Fact {
  const [thing, action, adjective, reason] = [
    one(things, random),
    one(actions, random),
    one(adjectives, random),
    one(reasons, random),
  ];
  return forms.map(
    (form) =>
      `The people of ${place} still remember the day on which the ${adjective} ${form === 2 ? "office" : "authority"} ${at(action, form)} the ${at(thing, form)} ${at(reason, form)}.`,
  );
}

/** So many different facts of one story; all of its places come from as many numbers. */
export const inventFacts = (count: number, random: Random): Fact[] =>
  Array.from({ length: count }, (_, number) => kinds[number % kinds.length]!(random, placeName(number)));
