/** Line ends as "\n", no invisible characters, every odd space a space; the number of lines stays as it was. */
export function cleanLines(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // Among them the marks that turn the order of letters, and so of a figure, on paper.
      .replace(/[\uFEFF\u200B\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
      // A word divided at the end of a line by a soft hyphen: its rest moves up, so that lines keep their numbers.
      .replace(/\u00AD[ \t]*\n[ \t]*(\p{Ll}+)[ ]?/gu, '$1\n')
      .replace(/\u00AD/g, '')
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, ' ')
      .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\f\v\u0085\u2028\u2029]/g, ' ')
  );
}

/** One line of text: all white space as single spaces, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
