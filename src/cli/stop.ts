import { stopSignals, type Io } from "./io.ts";
import { printMessage } from "./message.ts";

/** Gives a signal when the process is first asked to end; asked again, it ends at once, as any process does. */
export function hearStop(io: Io): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const end = (): void => {
    for (const name of stopSignals) io.off?.(name, hear);
  };
  const hear = (): void => {
    end();
    printMessage("stopping when what was begun is done; stop once more to end at once", io);
    controller.abort();
  };
  for (const name of stopSignals) io.on?.(name, hear);
  return { signal: controller.signal, end };
}
