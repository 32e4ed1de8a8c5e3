/** What the picture fonts draw in place of letters, by the code of the letter. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  ...Array.from('←→↑↓↖↗↙↘←→↑↓↖↗↙↘←→↑↓', (arrow, at): [number, string] => [0xdf + at, arrow]),
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '✗'],
  [0xfe, '✓'],
]);
const PICTURE_FONT = /wingdings|webdings|dingbats/i;
const SYMBOL_FONT = /symbol/i;
const LIGATURES = /[\uFB00-\uFB06]/g;
const NO_CHARACTER = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF]/g;
const PRIVATE = /[\uE000-\uF8FF]/g;

/** A drawn character as letters: ligatures taken apart, the marks of picture fonts as bullets, arrows and ticks, what is no character as nothing. */
export function lettersOf(drawn: string, font: string): string {
  if (drawn.trim() === '') return drawn;
  if (PICTURE_FONT.test(font)) return WINGDINGS.get(drawn.charCodeAt(0) & 0xff) ?? (/^[•▪■●✓✔✗✘→➢❖◦]$/.test(drawn) ? drawn : '•');
  if (SYMBOL_FONT.test(font) && (drawn === '·' || drawn === '\uF0B7')) return '•';
  return drawn
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(PRIVATE, '•')
    .replace(NO_CHARACTER, '');
}
