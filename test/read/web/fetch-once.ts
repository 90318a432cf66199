/** Fetches one address from loopback, prints what came, and ends by itself. */
import { createFetch } from "../../../src/read/web/fetch.ts";

const web = createFetch({ allowPrivate: true, pause: 0, resolve: async () => [{ address: "127.0.0.1", family: 4 }] });
const fetched = await web(process.argv[2]!);
console.log(
  JSON.stringify("reason" in fetched ? fetched : { ...fetched, bytes: Buffer.from(fetched.bytes).toString() }),
);
