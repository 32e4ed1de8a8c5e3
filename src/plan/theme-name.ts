import type { Theme } from './records';

/** What a theme is spoken of as: "Theme 5.3", or by the plan's own word "Pledge 2"; the word alone where it has no number. */
export function themeName({ called = 'Theme', number }: Pick<Theme, 'called' | 'number'>): string {
  return number === undefined ? called : `${called} ${number}`;
}

/** What several of them are called, in lower case: "themes", "priorities". */
export function themesCalled(called = 'theme'): string {
  const word = called.toLowerCase();
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
