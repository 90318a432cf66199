import type { Operation } from "../operations/index.ts";
import { mcpOperation } from "./mcp/mcp.ts";

/** What serves the operations to others; the command line has them as commands. */
export const faces: readonly Operation[] = [mcpOperation];
