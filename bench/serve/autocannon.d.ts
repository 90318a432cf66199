/** The little of it that we use: the package has no types. */
declare module "autocannon" {
  interface Given {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly { readonly path: string; readonly headers?: Readonly<Record<string, string>> }[];
  }
  interface Result {
    readonly requests: { readonly average: number; readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
    readonly throughput: { readonly average: number };
    readonly errors: number;
    readonly "2xx": number;
    readonly "3xx": number;
    readonly non2xx: number;
  }
  const autocannon: (given: Given) => Promise<Result>;
  export default autocannon;
}
