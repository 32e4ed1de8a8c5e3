import { ActivityTypes, type Activity, type InvokeResponse } from 'botbuilder';

/** How an invoke is answered: what Teams waits for besides the replies in the conversation. */
export type InvokeAnswer = InvokeResponse<unknown>;

/** An acknowledgement without content, for feedback that Teams itself does not keep. */
export const ACKNOWLEDGED: InvokeAnswer = { status: 200, body: {} };

/** An invoke this bot does not know. */
export const NOT_IMPLEMENTED: InvokeAnswer = { status: 501 };

/** A pressed card button that was answered in the conversation. An empty value makes Teams say that the app cannot be reached, and ask again. */
export function pressedAnswer(message: string): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: message } };
}

/** A press whose answer stands in the conversation, at its first delivery or at a repeated one. */
export const ANSWERED: InvokeAnswer = pressedAnswer('Answered below.');

/** The SDK's way to hand an invoke's answer to the response. */
export function invokeResponse(answer: InvokeAnswer): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value: answer };
}
