import type { DocxNumberingLink } from './docx-styles';
import { valueOf } from './docx-styles';
import { childOf, childrenNamed, childrenOf, type XmlElement } from './xml-tree';

/** What Word prints before a paragraph: a bullet, or a number as printed ("1.1", "Priority 2:", "a)"). */
export interface DocxLabel {
  readonly bullet: boolean;
  readonly text: string;
  /** 0 for the outermost list. */
  readonly level: number;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The paragraph style that stands for this level. */
  readonly style?: string;
  /** All numbers of the label in figures, whatever their own levels are written in. */
  readonly figures: boolean;
}

interface NumberedList {
  /** Lists of one abstract definition go on counting one another. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts a document's automatic numbers, which its text does not hold. Asked paragraph by paragraph, in order. */
export interface DocxNumbering {
  readonly next: (link: DocxNumberingLink, style: string) => DocxLabel | undefined;
}

export function readDocxNumbering(file: string, xml: Uint8Array | undefined): DocxNumbering {
  const lists = listsOf(childrenOf(file, xml, 'w:numbering'));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (link, style) => {
      const list = lists.get(link.id);
      if (!list) return undefined;
      const at = link.level ?? [...list.levels].find(([, level]) => level.style === style)?.[0] ?? 0;
      const level = list.levels.get(at);
      if (!level) return undefined;
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      if (!begun.has(link.id)) {
        begun.add(link.id);
        for (const [restarted, start] of list.restarts) counts[restarted] = start - 1;
      }
      counts[at] = (counts[at] ?? level.start - 1) + 1;
      counts.length = at + 1;
      if (level.format === 'bullet') return { bullet: true, text: '', level: at };
      return { bullet: false, text: level.format === 'none' ? '' : labelOf(level, list, counts), level: at };
    },
  };
}

function labelOf(level: Level, list: NumberedList, counts: readonly number[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    return written(counts[at] ?? of?.start ?? 1, level.figures ? 'decimal' : (of?.format ?? 'decimal'));
  });
}

function listsOf(parts: readonly XmlElement[]): ReadonlyMap<string, NumberedList> {
  const abstracts = new Map(
    parts.filter(({ name }) => name === 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one] as const),
  );
  const definition = (id: string): XmlElement | undefined => {
    const own = abstracts.get(id);
    const link = valueOf(childOf(own, 'w:numStyleLink'));
    return link === undefined ? own : ([...abstracts.values()].find((one) => valueOf(childOf(one, 'w:styleLink')) === link) ?? own);
  };
  return new Map(
    parts
      .filter(({ name }) => name === 'w:num')
      .map((one): [string, NumberedList] => {
        const abstract = valueOf(childOf(one, 'w:abstractNumId')) ?? '';
        const overrides = childrenNamed(one, 'w:lvlOverride');
        const levels = [...childrenNamed(definition(abstract), 'w:lvl'), ...overrides.flatMap((over) => childrenNamed(over, 'w:lvl'))];
        const restarts = overrides.flatMap((over): [number, number][] => {
          const start = valueOf(childOf(over, 'w:startOverride'));
          return start === undefined ? [] : [[Number(over.attributes['w:ilvl']), Number(start)]];
        });
        return [
          one.attributes['w:numId'] ?? '',
          {
            abstract,
            levels: new Map(levels.map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)])),
            restarts: new Map(restarts),
          },
        ];
      }),
  );
}

function levelOf(level: XmlElement): Level {
  const style = valueOf(childOf(level, 'w:pStyle'));
  return {
    format: valueOf(childOf(level, 'w:numFmt')) ?? 'decimal',
    text: valueOf(childOf(level, 'w:lvlText')) ?? '',
    start: Number(valueOf(childOf(level, 'w:start')) ?? 1),
    ...(style === undefined ? {} : { style }),
    figures: childOf(level, 'w:isLgl') !== undefined,
  };
}

function written(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** Word goes on after z with aa, bb. */
const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = count;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}
