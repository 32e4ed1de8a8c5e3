import { ActivityTypes, type Activity } from 'botbuilder';

/** What a person is told when a turn failed: that it was not them, what to do, and the reference under which it is logged. */
export function troubleActivity(reference: string): Partial<Activity> {
  const text = `Something went wrong on my side and I have no answer to that. Ask again in a moment; if it fails again, tell whoever runs this bot the reference ${reference}.`;
  return { type: ActivityTypes.Message, text, summary: 'Something went wrong' };
}
