import { AdaptiveCard, type ActionArray, type CardElementArray } from '@microsoft/teams.cards';

/** Bytes that a card may have: the limit of the strictest place it can be shown in, a message extension. */
export const MOST_BYTES = 28 * 1024;

/** A card for Teams, with the version that phones insist on; `text` is for clients that cannot show it. */
export function cardFrame(body: CardElementArray, actions: ActionArray, text: string): AdaptiveCard {
  return new AdaptiveCard(...body).withOptions({
    version: '1.5',
    fallbackText: text,
    msteams: { width: 'full' },
    ...(actions.length === 0 ? {} : { actions }),
  });
}

/** The size of a card as it is sent. */
export function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf8');
}
