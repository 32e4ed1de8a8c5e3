import { AdaptiveCard, type ActionArray, type CardElementArray } from '@microsoft/teams.cards';
import { escapeText } from './escape';

/** Bytes that a card may have: the limit of the strictest place it can be shown in, a message extension. */
export const MOST_BYTES = 28 * 1024;

/** A card for Teams, with the version that phones insist on; `text` is for clients that cannot show it. */
export function cardFrame(body: CardElementArray, actions: ActionArray, text: string): AdaptiveCard {
  return new AdaptiveCard(...body).withOptions({
    version: '1.5',
    fallbackText: escapeLines(text),
    msteams: { width: 'full' },
    ...(actions.length === 0 ? {} : { actions }),
  });
}

/** Every line's words as words, behind its own indent and list mark: no client says whether it reads Markdown here. */
function escapeLines(text: string): string {
  return text.replace(/^(\s*(?:- )?)(.*)$/gm, (_line, own: string, words: string) => own + escapeText(words));
}

/** The size of a card as it is sent. */
export function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf8');
}
