export { oneLine } from "../core/text/one-line.ts";
