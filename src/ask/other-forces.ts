import type { Snapshot } from '../library/snapshot';
import { loadedForces } from './forces';

/** The territorial police forces of the United Kingdom, by what tells each name apart. */
const FORCES = [
  ...['Avon and Somerset', 'Bedfordshire', 'Cambridgeshire', 'Cheshire', 'City of London', 'Cleveland', 'Cumbria', 'Derbyshire'],
  ...['Devon and Cornwall', 'Dorset', 'Durham', 'Dyfed-Powys', 'Essex', 'Gloucestershire', 'Greater Manchester', 'Gwent', 'Hampshire'],
  ...['Hertfordshire', 'Humberside', 'Kent', 'Lancashire', 'Leicestershire', 'Lincolnshire', 'Merseyside', 'Metropolitan', 'Norfolk'],
  ...['North Wales', 'North Yorkshire', 'Northamptonshire', 'Northumbria', 'Nottinghamshire', 'South Wales', 'South Yorkshire'],
  ...['Staffordshire', 'Suffolk', 'Surrey', 'Sussex', 'Thames Valley', 'Warwickshire', 'West Mercia', 'West Midlands', 'West Yorkshire'],
  ...['Wiltshire', 'Police Scotland', 'Police Service of Northern Ireland'],
];
const POLICE = String.raw`\s+(?:police|constabulary|force|cops)\b`;
const NAMED = FORCES.map((name) => ({
  name,
  pattern: new RegExp(`\\b${name.replace(/ and /, ' (?:and|&) ')}${/police/i.test(name) ? '\\b' : POLICE}`, 'i'),
}));
/** None by name: "what about the other forces". */
const ANY_OTHER = /^(?:and|what about|how about|compared? (?:us )?(?:to|with)|\s)*(?:the )?other (?:police )?forces[\s?.!]*$/i;

/** Short names; "the Met" only with its capital, for "have we met" asks something else. */
const SHORT: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Greater Manchester', pattern: /\bGMP\b/i },
  { name: 'Metropolitan', pattern: /\b[Tt]he Met\b/ },
  { name: 'Police Service of Northern Ireland', pattern: /\bPSNI\b/i },
];

/**
 * The police force that a text names ("Kent Police", "the Met", "how do we compare with Essex police") and that none of the documents is of or
 * speaks of; nothing where it names none, or one that the documents know.
 */
export function otherForceIn(text: string, snapshot: Snapshot): string | undefined {
  if (ANY_OTHER.test(text)) return 'other forces';
  const named = [...NAMED, ...SHORT].find(({ pattern }) => pattern.test(text))?.name;
  if (named === undefined || [...loadedForces(snapshot).values()].some((name) => name.toLowerCase().includes(named.toLowerCase())))
    return undefined;
  const written = new RegExp(`\\b${named}\\b`);
  const known = [...snapshot.entries.values()].some(({ title, text: words, aside = '' }) => written.test(`${title} ${words} ${aside}`));
  return known ? undefined : named;
}
