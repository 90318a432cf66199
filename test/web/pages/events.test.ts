import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEventReader, readEvents } from "../../../src/web/api/events.ts";

const whole = (text: string) => createEventReader()(text);

test.each([
  ["event: end\ndata: {}\n\n", [{ name: "end", data: {} }]],
  [
    "event:end\ndata:1\n\ndata: 2\n\n",
    [
      { name: "end", data: 1 },
      { name: "message", data: 2 },
    ],
  ],
  ["event: end\r\ndata: 1\r\n\r\n", [{ name: "end", data: 1 }]],
  ["data: [1,\ndata: 2]\n\n", [{ name: "message", data: [1, 2] }]],
  [": a comment\n\nid: 7\nevent: none\n\n", []],
  ["data: 1\n", []],
])("%j is %j", (text, events) => expect(whole(text)).toEqual(events));

const event = fc.record({ name: fc.constantFrom("input", "result", "end"), data: fc.jsonValue() });

test("events are the same in pieces of any size, with any ends of lines", () =>
  fc.assert(
    fc.property(
      fc.array(event),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      (events, end, sizes) => {
        const text = events
          .map(({ name, data }) => `event: ${name}${end}data: ${JSON.stringify(data)}${end}${end}`)
          .join("");
        const read = createEventReader();
        const found: unknown[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length]!;
          found.push(...read(text.slice(at, at + size)));
          at += size;
        }
        // A carriage return alone may be half of an end until more comes.
        found.push(...read("\n"));
        expect(JSON.stringify(found)).toBe(JSON.stringify(events));
      },
    ),
  ));

test("a stream that is cut within a letter is read as one", async () => {
  const bytes = new TextEncoder().encode('event: input\ndata: {"input":"Zürich"}\n\n');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of [bytes.slice(0, 31), bytes.slice(31)]) controller.enqueue(part);
      controller.close();
    },
  });
  const events = [];
  for await (const each of readEvents(body)) events.push(each);
  expect(events).toEqual([{ name: "input", data: { input: "Zürich" } }]);
});
