import { performance } from 'node:perf_hooks';

/** Microseconds: of a call in the middle, and of the one that only one in a hundred exceeds. */
export interface Timing {
  readonly p50: number;
  readonly p99: number;
}

/** Times a call for each of some things, so many rounds, after one that is not counted. */
export function timed<Each>(things: readonly Each[], rounds: number, act: (thing: Each) => unknown): Timing {
  const times: number[] = [];
  for (const thing of things) act(thing);
  for (let round = 0; round < rounds; round += 1) {
    for (const thing of things) {
      const started = performance.now();
      act(thing);
      times.push((performance.now() - started) * 1_000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
