import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { hearStop } from "../../src/cli/stop.ts";
import { memoryIo } from "./memory-io.ts";

function listening() {
  const system = new EventEmitter();
  const io = Object.assign(memoryIo(), { on: system.on.bind(system), off: system.off.bind(system) });
  return { system, io, ...hearStop(io) };
}

test.each(["SIGINT", "SIGTERM"])("the first %s is heard, the second is left to the system", (name) => {
  const { system, io, signal } = listening();
  expect(signal.aborted).toBe(false);
  expect(system.emit(name)).toBe(true);
  expect(signal.aborted).toBe(true);
  expect(io.stderr.written()).toBe("readout: stopping when what was begun is done; stop once more to end at once\n");
  expect(["SIGINT", "SIGTERM"].map((each) => system.emit(each))).toEqual([false, false]);
});

test("nobody listens when it is over", () => {
  const { system, end } = listening();
  end();
  expect(system.emit("SIGINT")).toBe(false);
});
