import { format, isValid, parse } from 'date-fns';

const DAY =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)\s+(20\d\d)\b/i;

/** The day a document bears, "2020-09-04": the first full date that one of these lines is about, not one inside a sentence. */
export function publishedOn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = DAY.exec(line);
    if (!match || line.length > 200) continue;
    const date = parse(`${match[1] ?? ''} ${match[2] ?? ''} ${match[3] ?? ''}`, 'd MMMM yyyy', new Date(2000, 0, 1));
    if (isValid(date)) return format(date, 'yyyy-MM-dd');
  }
  return undefined;
}
