/** One server-sent event: its name and its data, parsed. */
export interface ServerEvent {
  readonly name: string;
  readonly data: unknown;
}

/** Reads server-sent events from text that comes in pieces of any size; gives those that a piece makes whole. */
export function createEventReader(): (piece: string) => ServerEvent[] {
  let rest = "";
  return (piece) => {
    // A carriage return at the end may be the first half of a line's end.
    const text = rest + piece;
    const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
    const blocks = whole.replaceAll(/\r\n?/g, "\n").split("\n\n");
    rest = blocks.pop()! + text.slice(whole.length);
    return blocks.flatMap(readEvent);
  };
}

/** Events without data are none, as the standard has it; so are comments. */
function readEvent(block: string): ServerEvent[] {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, field, value = ""] = /^(\w+)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === "event") name = value;
    else if (field === "data") data.push(value);
  }
  return data.length === 0 ? [] : [{ name, data: JSON.parse(data.join("\n")) }];
}

/** The events of an answer as they come. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const read = createEventReader();
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- piece by piece
      const { done, value } = await reader.read();
      if (done) return;
      yield* read(value);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
