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
const SHORT: Readonly<Record<string, string>> = {
  gmp: 'Greater Manchester',
  met: 'Metropolitan',
  psni: 'Police Service of Northern Ireland',
};
const POLICE = String.raw`\s+(?:police|constabulary|force|cops)\b`;

/**
 * The police force that a text names ("Kent Police", "the Met", "how do we compare with Essex police") and that none of the documents is of or
 * speaks of; nothing where it names none, or one that the documents know.
 */
export function otherForceIn(text: string, snapshot: Snapshot): string | undefined {
  const loaded = [...loadedForces(snapshot).values()].map((name) => name.toLowerCase());
  const short = Object.entries(SHORT).find(([abbreviation]) =>
    new RegExp(`\\b(?:the )?${abbreviation}\\b`, abbreviation === 'met' ? '' : 'i').test(text),
  );
  const named =
    FORCES.find((name) =>
      new RegExp(`\\b${name.replace(/ and /, ' (?:and|&) ')}${/police/i.test(name) ? '\\b' : POLICE}`, 'i').test(text),
    ) ?? (short && (short[0] !== 'met' || /\bthe Met\b/.test(text)) ? short[1] : undefined);
  if (named === undefined || loaded.some((name) => name.includes(named.toLowerCase()))) return undefined;
  const written = new RegExp(`\\b${named}\\b`);
  const known = [...snapshot.entries.values()].some(({ title, text, aside = '' }) => written.test(`${title} ${text} ${aside}`));
  return known ? undefined : named;
}
