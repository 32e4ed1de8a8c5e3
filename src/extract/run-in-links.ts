import type { Block, Item, Paragraph } from '../documents/block';
import { fieldsOf } from './fields';
import { bareReference, referencesListed } from './references-listed';
import { parseReference } from './reference';

/** A line whose field names the themes of an objective ("Links: P1, P2"), as the heading over themes and their list; the other fields stay a line before it. */
export function runInLinks(block: Paragraph | Item): Block[] | undefined {
  const fields = /[:·•|]/.test(block.text) ? fieldsOf(block.text) : undefined;
  if (fields?.links === undefined) return undefined;
  const themes = referencesListed(fields.links);
  if (!themes.some((one) => bareReference(one) ?? parseReference(one)) && !themes.every(isName)) return undefined;
  const line = (text: string): Paragraph => ({ kind: 'paragraph', text, bold: [], place: block.place });
  const others = [fields.lead && `Lead: ${fields.lead}`, fields.status && `Status: ${fields.status}`].filter((one) => one !== undefined);
  return [
    ...others.map(line),
    line('Links to themes'),
    ...themes.map((text): Item => ({ kind: 'item', text, bold: [], depth: 0, place: block.place })),
  ];
}

/** A theme without a number is named by a few words that begin with a capital. */
const isName = (text: string): boolean => /^\p{Lu}/u.test(text) && text.length <= 80 && !/[.!?]$/.test(text);
