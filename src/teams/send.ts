import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';

/** Refused for the moment: the conversation was being changed, or too much was sent. Server errors and a refusal that says how long to wait are tried again by the SDK itself. */
const PASSING: ReadonlySet<unknown> = new Set([412, 429]);
const PAUSES_MS = [300, 900];

/** Sends one activity to the conversation and gives the id it has there, where the channel says; what is refused for the moment only is tried again, within the time a person waits for an answer. */
export async function send(context: TurnContext, activity: Partial<Activity>): Promise<string | undefined> {
  return (await patiently(() => context.sendActivity(activity)))?.id;
}

/** Puts an activity in the place of one that stands, as patiently. */
export async function replace(context: TurnContext, id: string, activity: Partial<Activity>): Promise<void> {
  await patiently(() => context.updateActivity({ ...activity, id }));
}

async function patiently<Given>(act: () => Promise<Given>): Promise<Given> {
  for (const pause of PAUSES_MS) {
    try {
      return await act();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(pause);
    }
  }
  return act();
}

/** Whether the channel answered at all, and said no. */
export function isRefusal(error: unknown): error is Error & { statusCode: unknown } {
  return error instanceof Error && 'statusCode' in error && error.statusCode !== undefined;
}

const isPassing = (error: unknown): boolean => isRefusal(error) && PASSING.has(error.statusCode);
