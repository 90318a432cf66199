import { GCProfiler } from "node:v8";

/** The most bytes of heap in use, garbage included, that any collection found while something ran, or that it left. */
export function peakHeap(run: () => unknown): number {
  const profiler = new GCProfiler();
  profiler.start();
  run();
  const left = process.memoryUsage().heapUsed;
  const { statistics } = profiler.stop();
  return Math.max(left, ...statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize));
}
