import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';

/** Refused for the moment: the conversation was being changed, or too much was sent. Server errors and a refusal that says how long to wait are tried again by the SDK itself. */
const PASSING: ReadonlySet<unknown> = new Set([412, 429]);
const PAUSES_MS = [300, 900];

/** Sends one activity to the conversation; what is refused for the moment only is tried again, within the time a person waits for an answer. */
export async function send(context: TurnContext, activity: Partial<Activity>): Promise<void> {
  for (const pause of PAUSES_MS) {
    try {
      await context.sendActivity(activity);
      return;
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(pause);
    }
  }
  await context.sendActivity(activity);
}

/** Whether the channel answered at all, and said no. */
export function isRefusal(error: unknown): error is Error & { statusCode: unknown } {
  return error instanceof Error && 'statusCode' in error && error.statusCode !== undefined;
}

const isPassing = (error: unknown): boolean => isRefusal(error) && PASSING.has(error.statusCode);
