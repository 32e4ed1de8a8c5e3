import { parseReference, type Reference } from './reference';

const CODE = String.raw`(?:[A-Z]{1,4}\d{1,2}|\d{1,2}|[A-H](?![\p{L}\p{N}]))(?:\.\d{1,2})*`;
const LABELLED = String.raw`(?:[Tt]heme|[Pp]riority|[Aa]im|[Oo]utcome|[Pp]ledge|[Mm]ission|[Aa]mbition|[Gg]oal|[Pp]illar)\s+(?:\d|[A-H]\b)`;
const APART = new RegExp(
  String.raw`\s*[;|•·]\s*|\s*,\s*(?:and\s+)?(?=${CODE}(?![\p{L}\p{N}])|${LABELLED})|\s+(?:and|&)\s+(?=${CODE}(?![\p{L}\p{N}])|${LABELLED})`,
  'u',
);
const BARE = new RegExp(
  String.raw`^(?:(?:themes?|priorit(?:y|ies)|aims?|outcomes?|pledges?|missions?|ambitions?|goals?)\s+)?(${CODE})\.?$`,
  'iu',
);

/** The references that one line lists: "P1, P2 and P6", "1.2 Preventing crime; 2.1 Visible policing". */
export function referencesListed(text: string): string[] {
  return (
    text
      .split(APART)
      // "Pledge 1 (Safer nights)" names the theme in brackets.
      .map((part) => part.trim().replace(/^((?:\p{L}+\s+)?[A-Z]{0,4}\d{0,2}(?:\.\d+)?)\s+\((\p{Lu}[^()]*)\)$/u, '$1: $2'))
      .filter((part) => part !== '')
  );
}

/** A number or code that stands alone where a theme is meant ("P1", "Theme 2"), its title empty. */
export function bareReference(text: string): Reference | undefined {
  const number = parseReference(text)?.title ? undefined : BARE.exec(text)?.[1];
  return number === undefined ? undefined : { form: 'code', number: number.toUpperCase(), title: '' };
}
