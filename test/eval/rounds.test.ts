import { expect, test } from "vitest";
import { timeInTurns } from "../../bench/rounds.ts";

/** A clock that only moves when a contestant works; `costs` are taken in turn, the last one stays. */
function makeClock() {
  let time = 0;
  const calls: string[] = [];
  const contestant = (name: string, costs: number[]) => ({
    name,
    run: () => {
      calls.push(name);
      time += costs.length > 1 ? costs.shift()! : costs[0]!;
    },
  });
  return { calls, contestant, now: () => time };
}

test("contestants take turns, round by round", () => {
  const { calls, contestant, now } = makeClock();
  timeInTurns([contestant("a", [1]), contestant("b", [1])], [{}, {}], { warmUp: 1, rounds: 1 }, now);
  expect(calls.join("")).toBe("aabbaabb");
});

test("warm-up does not count, and one slow round does not move the median", () => {
  const { contestant, now } = makeClock();
  const timings = timeInTurns([contestant("a", [9000, 2000, 8000, 1000, 3000])], [{}], { warmUp: 1, rounds: 4 }, now);
  expect(timings).toEqual([{ name: "a", seconds: 2.5 }]);
  const odd = makeClock();
  expect(
    timeInTurns([odd.contestant("a", [2000, 8000, 1000])], [{}], { warmUp: 0, rounds: 3 }, odd.now)[0]!.seconds,
  ).toBe(2);
});

test("each round has its own copies of the items", () => {
  const seen = new Set<object>();
  timeInTurns([{ name: "a", run: (item) => seen.add(item) }], [{}], { warmUp: 0, rounds: 3 });
  expect(seen.size).toBe(3);
});
