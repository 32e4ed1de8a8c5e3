import type { Block, BlockPlace } from './block';
import { cleanLines, oneLine } from './clean-text';
import type { DocxLabel } from './docx-numbering';
import type { DocxState } from './docx-state';
import { numberingOf, outlineOf, valueOf, type DocxStyle } from './docx-styles';
import type { DocxRun } from './docx-text';
import { behindBullet } from './typed-bullet';
import { childOf, type XmlElement } from './xml-tree';

/** Letters so much larger than the rest are a heading, whatever their style. */
const LARGER = 1.2;
const LONGEST_LARGE = 200;
/** A number that a document is cited by: "1.1", "Priority 2:", "1a". A plain "1." or "a)" only counts the points of a list. */
const CITED = /\d\.\d|\p{L}{3,}|^\d{1,2}[a-z]\b/u;
const CONTENTS = /^(?:toc \d|table of (?:figures|contents)|toc heading)/;

/** The blocks of a paragraph: a heading by style or outline, an item by its list, else one paragraph for each line that the author ended. */
export function blocksOfParagraph(paragraph: XmlElement, runs: readonly DocxRun[], place: BlockPlace, state: DocxState): Block[] {
  const properties = childOf(paragraph, 'w:pPr');
  const style = state.styles.of(valueOf(childOf(properties, 'w:pStyle')));
  if (CONTENTS.test(style.name) || childOf(properties, 'w:framePr') !== undefined) return [];
  const text = oneLine(cleanLines(runs.map((run) => run.text).join('')));
  // Word does not number what was deleted or is hidden; a line left empty it does.
  const mark = childOf(properties, 'w:rPr');
  if (text === '' && ['w:del', 'w:moveFrom', 'w:vanish'].some((name) => childOf(mark, name) !== undefined)) return [];
  const label = labelOf(properties, style, state);
  if (text === '') return [];
  const bold = boldOf(runs, text, state);
  const numbered = label && !label.bullet && label.text !== '' ? `${label.text} ${text}` : text;
  const level = headingLevel(style, outlineOf(properties));
  if (level !== undefined) return [{ kind: 'heading', level, text: numbered, place }];
  if (label && !label.bullet && (CITED.test(label.text) || label.text === ''))
    return [{ kind: 'paragraph', text: numbered, bold: bold === 'all' ? [numbered] : bold, place }];
  const typed = label ? undefined : behindBullet(text);
  if (label || typed !== undefined || style.name.startsWith('list bullet')) {
    const depth = label?.level ?? Math.max(0, Number(/\d$/.exec(style.name)?.[0] ?? 1) - 1);
    const ordinal = label && !label.bullet ? label.text.replace(/^\W+|\W+$/g, '') : undefined;
    const words = typed ?? text;
    return [{ kind: 'item', text: words, bold: bold === 'all' ? [words] : bold, depth, ...(ordinal ? { ordinal } : {}), place }];
  }
  return linesOf(runs).map((line): Block => {
    const own = oneLine(
      cleanLines(
        line
          .map((run) => run.text)
          .join('')
          .replace(/\t+/g, '   '),
      ),
    );
    const strong = boldOf(line, own, state);
    return { kind: 'paragraph', text: own, bold: strong === 'all' ? [own] : strong, place };
  });
}

function labelOf(properties: XmlElement | undefined, style: DocxStyle, state: DocxState): DocxLabel | undefined {
  const link = numberingOf(properties);
  // A paragraph may say that it has no number where its style has one.
  if (link?.id === '0') return undefined;
  const whole = link ?? style.numbering;
  return whole && state.numbering.next({ ...style.numbering, ...whole }, style.id);
}

function headingLevel(style: DocxStyle, own: number | undefined): number | undefined {
  if (style.name === 'title') return 1;
  const outline = own ?? style.outline ?? (/^heading ([1-9])\b/.test(style.name) ? Number(style.name.slice(8, 9)) - 1 : undefined);
  return outline === undefined || outline > 8 ? undefined : Math.min(outline + 1, 6);
}

/** The bold runs of a text; all of it where every letter is bold or larger than ordinary text. */
function boldOf(runs: readonly DocxRun[], text: string, state: DocxState): 'all' | readonly string[] {
  const seen = runs.filter((run) => run.text.trim() !== '');
  const strong = (run: DocxRun): boolean => run.bold || (text.length <= LONGEST_LARGE && run.size >= state.styles.size * LARGER);
  if (seen.length > 0 && seen.every(strong)) return 'all';
  const groups: string[] = [];
  let open: string | undefined;
  for (const run of [...runs, { text: 'end', bold: false }]) {
    if (run.bold) open = (open ?? '') + run.text;
    else if (open !== undefined && run.text.trim() !== '') {
      groups.push(open);
      open = undefined;
    }
  }
  return groups.map((group) => oneLine(cleanLines(group))).filter(Boolean);
}

/** The runs line by line. */
function linesOf(runs: readonly DocxRun[]): DocxRun[][] {
  const lines: DocxRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.some((run) => run.text.trim() !== ''));
}
