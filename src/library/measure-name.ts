import type { Measure } from '../plan/records';
import { indexTerms } from './searchable';

/** Words that a report puts to a name or leaves out, and that change nothing of what is counted. */
export const TO_A_NAME = new Set(indexTerms('number total level volume recorded new'));
const REMARK = /\s*[([](?:new|revised|amended|provisional|ytd|year to date|baseline)[^)\]]*[)\]]/gi;

/** What a measure's name and place say, without order of words, marks and remarks: "Rape: prosecution rate" is the rape prosecution rate. */
export function nameKey({ name, place = '' }: Pick<Measure, 'name' | 'place'>): string {
  const terms = indexTerms(name.replace(REMARK, ''));
  const telling = terms.filter((term) => !TO_A_NAME.has(term));
  return `${[...new Set(telling.length > 0 ? telling : terms)].sort().join(' ')}|${place.toLowerCase()}`;
}
