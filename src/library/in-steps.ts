import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** Work that may be interrupted at every `yield`. */
export type Steps<Made> = Generator<void, Made, void>;

/** How long the steps have the thread before a question has its turn. */
const TURN_MS = 5;

/** Takes all steps at once. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes the steps with pauses in which the thread answers whoever asks. */
export async function withPauses<Made>(steps: Steps<Made>): Promise<Made> {
  for (;;) {
    const began = performance.now();
    while (performance.now() - began < TURN_MS) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await setImmediate();
  }
}
