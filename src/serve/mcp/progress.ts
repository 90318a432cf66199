import type { ServerContext } from "@modelcontextprotocol/server";

/** Tells the client how far a call is, where it has asked for that; news that cannot be sent is no failure. */
export function startProgress({ _meta, notify }: ServerContext["mcpReq"]): (message: string) => void {
  const progressToken = _meta?.progressToken;
  if (progressToken === undefined) return () => {};
  let progress = 0;
  return (message) => {
    const params = { progressToken, progress: ++progress, message };
    notify({ method: "notifications/progress", params }).catch(() => {});
  };
}
