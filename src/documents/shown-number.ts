/** What of the workbook parser is needed to write a number by its format. */
export interface NumberFormats {
  readonly format: (format: string, value: number, options: { readonly date1904: boolean }) => string;
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (value: number, options: { readonly date1904: boolean }) => DateParts | null;
}

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A number as Excel shows it in a format; days come out as "30 Nov 2023" whatever the format's order, for 01/02 is read two ways. */
export function shownNumber(value: number, format: string, formats: NumberFormats, date1904: boolean): string {
  if (/^(?:general|@)?$/i.test(format)) return general(value);
  const write = (by: string): string => formats.format(by, value, { date1904 });
  try {
    if (formats.is_date(format)) return shownDate(value, format, write, formats.parse_date_code(value, { date1904 }));
    const text = tidy(write(withQuotedSigns(format)));
    // Accounting formats show nothing as a dash, which elsewhere means that there is no figure.
    const dash = /^(?<sign>£)?\s?[-–—]$/.exec(text);
    return value === 0 && dash ? `${dash.groups?.['sign'] ?? ''}0` : text;
  } catch {
    // A format that only Excel knows; the number itself is right.
    return general(value);
  }
}

/** A number without a format: whole, or with as many decimals as a column shows, and without the dust of arithmetic. */
function general(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  const whole = String(Math.trunc(Math.abs(value))).length;
  const rounded = Number(value.toFixed(Math.max(2, 8 - whole)));
  return String(rounded === 0 ? value : rounded);
}

/** Programs other than Excel write "£" bare, where Excel has it in quotation marks. */
function withQuotedSigns(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[£€¥]/g, (part) => (/^[£€¥]$/.test(part) ? `"${part}"` : part));
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=£) (?=\d)|^- (?=[£\d])/g, (gap) => gap.trim())
    .replace(/^\( (?=[£\d])/, '(')
    .replace(/(?<=\d) (?=%?\)$)/, '');
}

function shownDate(value: number, format: string, write: (format: string) => string, parts: DateParts | null): string {
  const bare = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|AM\/PM|A\/P/gi, ' ').toLowerCase();
  const [year, day, time] = [/[ye]/.test(bare), /d/.test(bare), /[hs]/.test(bare)];
  const monthWord = /mmm/.test(bare);
  if (!year && !day && !monthWord) return tidy(write(format.replace(/(?<=s)\.0+/g, '')));
  // A formula over empty cells gives day nought.
  if (!parts || value < 1) return '';
  const month = MONTHS[parts.m - 1] ?? '';
  const clock = time ? ` ${String(parts.H).padStart(2, '0')}:${String(parts.M).padStart(2, '0')}` : '';
  if (/(?<!d)d{1,2}(?!d)/.test(bare)) return year ? `${parts.d} ${month} ${parts.y}${clock}` : `${parts.d} ${month}${clock}`;
  if (year && /m/.test(bare) && !monthWord) return `${month} ${parts.y}`;
  return tidy(write(format));
}
