/** A unit of time of which every one is as long as another; months and years are not. */
export interface TimeUnit {
  readonly name: string;
  readonly seconds: number;
}

const UNITS: readonly (TimeUnit & { readonly written: RegExp; readonly short: string })[] = [
  { name: 'week', seconds: 604_800, written: /^(?:weeks?|wks?)$/i, short: 'w' },
  { name: 'day', seconds: 86_400, written: /^days?$/i, short: 'd' },
  { name: 'hour', seconds: 3_600, written: /^(?:hours?|hrs?)$/i, short: 'h' },
  { name: 'minute', seconds: 60, written: /^(?:minutes?|mins?)$/i, short: 'm' },
  { name: 'second', seconds: 1, written: /^(?:seconds?|secs?)$/i, short: 's' },
];

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const PART = new RegExp(String.raw`^(?<number>${NUMBER})(?:\s?(?<written>\p{L}{3,})|(?<short>[wdhms])\b)(?:\s+and\b|,)?\s*`, 'iu');

interface Part {
  readonly number: number;
  readonly unit: TimeUnit;
  readonly short: boolean;
}

/** The seconds of a length of time in words and nothing else: "45 seconds", "1.5 hours", "2 hours and 10 minutes", "1h 20m". */
export function secondsIn(text: string): number | undefined {
  const parts = partsOf(text);
  const falling = parts?.every(({ unit }, at) => at === 0 || unit.seconds < (parts[at - 1]?.unit.seconds ?? 0));
  // "5m" alone may be five million or five metres.
  if (!parts || parts.length === 0 || !falling || (parts.length === 1 && parts[0]?.short)) return undefined;
  return parts.reduce((sum, { number, unit }) => sum + number * unit.seconds, 0);
}

/** The smallest unit that a length of time is printed in. A time of two parts has one only where it is known what they are. */
export function finestUnit(text: string, clock?: 'hh:mm' | 'mm:ss'): TimeUnit | undefined {
  const colons = /\d:\d\d(:\d\d)?/.exec(text);
  if (colons) return colons[1] !== undefined || clock === 'mm:ss' ? unitNamed('second') : clock && unitNamed('minute');
  return partsOf(text.replace(/^[(\s−+-]+|\)$/g, ''))?.at(-1)?.unit;
}

function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let rest = text; rest !== '';) {
    const { number = '', written, short } = PART.exec(rest)?.groups ?? {};
    const unit = UNITS.find((one) => (written === undefined ? one.short === short?.toLowerCase() : one.written.test(written)));
    if (!unit) return undefined;
    parts.push({ number: Number(number.replaceAll(',', '')), unit, short: short !== undefined });
    rest = rest.replace(PART, '');
  }
  return parts;
}

function unitNamed(name: string): TimeUnit | undefined {
  return UNITS.find((unit) => unit.name === name);
}
