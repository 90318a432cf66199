import type { Operation } from "../operations/index.ts";
import { mcpOperation } from "./mcp/mcp.ts";
import { serveOperation } from "./serve.ts";

/** What lets others at the operations; started from the command line, and declared as they are. */
export const faces: readonly Operation[] = [serveOperation, mcpOperation];
