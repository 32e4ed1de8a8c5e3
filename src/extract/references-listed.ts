import { parseReference, type Reference } from './reference';

const CODE = String.raw`(?:[A-Z]{1,4}\d{1,2}|\d{1,2}|[A-H](?![\p{L}\p{N}]))(?:\.\d{1,2})*`;
const APART = new RegExp(
  String.raw`\s*[;|]\s*|\s*,\s*(?:and\s+)?(?=${CODE}(?![\p{L}\p{N}]))|\s+(?:and|&)\s+(?=${CODE}(?![\p{L}\p{N}]))`,
  'u',
);
const BARE = new RegExp(
  String.raw`^(?:(?:themes?|priorit(?:y|ies)|aims?|outcomes?|pledges?|missions?|ambitions?|goals?)\s+)?(${CODE})\.?$`,
  'iu',
);

/** The references that one line lists: "P1, P2 and P6", "1.2 Preventing crime; 2.1 Visible policing". */
export function referencesListed(text: string): string[] {
  return text
    .split(APART)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A number or code that stands alone where a theme is meant ("P1", "Theme 2"), its title empty. */
export function bareReference(text: string): Reference | undefined {
  const number = parseReference(text)?.title ? undefined : BARE.exec(text)?.[1];
  return number === undefined ? undefined : { form: 'code', number: number.toUpperCase(), title: '' };
}
