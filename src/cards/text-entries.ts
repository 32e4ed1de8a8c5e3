import type { Entry } from './draft';
import { partsOf } from './sentences';

/** A text of a document as entries: a bullet, and where it is too long for one, its further sentences below it. */
export function bulletEntries(
  text: string,
  options: Pick<Entry, 'group' | 'behind'> & { detail?: string; depth?: 0 | 1 },
): readonly Entry[] {
  const { detail, depth, ...place } = options;
  const parts = partsOf(text);
  return parts.map((part, index) => ({
    ...place,
    content: {
      form: 'point' as const,
      text: index === 0 ? part : `… ${part}`,
      ...(depth === undefined ? {} : { depth }),
      // Said once, under the last part, as a reader looks for it at the end.
      ...(detail !== undefined && index === parts.length - 1 ? { detail } : {}),
    },
  }));
}

/** A text of a document as running sentences. */
export function sentenceEntries(text: string, place: Pick<Entry, 'group' | 'behind'> = {}): readonly Entry[] {
  return partsOf(text).map((part) => ({ ...place, content: { form: 'sentence' as const, text: part } }));
}
