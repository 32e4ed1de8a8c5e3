import { PackageError } from './package-error';

const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/g;

/**
 * A copy of a JSON value in which every `${{NAME}}` is replaced by the value of that name. What comes out empty is dropped from its list: a string, or an
 * object with a field that was to be filled.
 * Throws a `PackageError` for a name without a value.
 */
export function fillTemplate(template: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof template === 'string') return fillText(template, values);
  if (Array.isArray(template)) return template.filter((item) => !isEmptied(item, values)).map((item) => fillTemplate(item, values));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillTemplate(value, values)]));
}

function isEmptied(item: unknown, values: Readonly<Record<string, string>>): boolean {
  if (typeof item === 'string') return fillText(item, values) === '';
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return Object.values(item).some((field) => typeof field === 'string' && field !== '' && fillText(field, values) === '');
}

function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new PackageError(
        'unknown-placeholder',
        `The manifest asks for ${name}, which has no value. Correct the name in manifest/manifest.json.`,
      );
    return value;
  });
}
