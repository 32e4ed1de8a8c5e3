import { spotOf } from '../../src/plan/citation';
import type { Passage } from '../../src/plan/records';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { lastAnswer, shownOf } from '../builders/conversations';
import { aKnowledgeFolder } from '../builders/knowledge-folder';
import { asHtml, asPdf, asText, asWord } from '../builders/plan-formats';
import { LETTER, MINUTES, STRATEGY, type Unparsed } from '../builders/unparsed';

const FORMATS = ['docx', 'pdf', 'txt', 'html'] as const;
type Format = (typeof FORMATS)[number];

const WRITTEN: Readonly<Record<Format, (document: Unparsed) => Promise<Uint8Array> | string>> = {
  docx: ({ parts }) => asWord(parts),
  pdf: ({ parts }) => asPdf(parts),
  txt: ({ parts }) => asText(parts),
  html: ({ parts }) => asHtml(parts),
};

/** Where the answer stands. Word has no pages of its own: its paragraphs are found by their heading. */
const SPOTS: Readonly<Record<string, Readonly<Record<Format, string>>>> = {
  [STRATEGY.name]: { docx: '', pdf: 'page 2', txt: 'line 11', html: 'line 12' },
  [MINUTES.name]: { docx: '', pdf: 'page 2', txt: 'line 9', html: 'line 10' },
  [LETTER.name]: { docx: '', pdf: 'page 1', txt: 'line 5', html: 'line 6' },
};

const cases = [STRATEGY, MINUTES, LETTER].flatMap((document) => FORMATS.map((format) => ({ ...document, format, document })));

describe.each(cases)('$name as $format, which has no objectives', ({ document, format, name, parts, question, answer, heading }) => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    const folder = await aKnowledgeFolder({ [`${name}.${format}`]: await WRITTEN[format](document) });
    try {
      snapshot = await loadLibrary(folder.path, { reading: readHere });
    } finally {
      await folder.remove();
    }
  });
  const passages = (): readonly Passage[] => snapshot.records.filter((record) => record.kind === 'passage');

  it('is kept paragraph by paragraph', () => {
    expect(snapshot.documents.flatMap(({ notes }) => notes)).toEqual([]);
    expect(passages().map(({ text }) => text)).toEqual(parts.flatMap((part) => ('line' in part ? [part.line] : [])));
    expect(snapshot.records).toHaveLength(passages().length);
  });

  it('says where each stands', () => {
    const [found, ...others] = passages().filter(({ text }) => text.includes(answer));
    expect(others).toEqual([]);
    // Plain text has no headings; a numbered line among its paragraphs may be one of a list.
    const above = format === 'txt' && /^\d/.test(heading) ? '' : heading;
    expect(found?.citations[0].headings.join(' > ')).toBe(above);
    expect(found && spotOf(found.citations[0])).toBe(SPOTS[name]?.[format]);
  });

  it(`answers "${question}"`, () => {
    const shown = shownOf(lastAnswer(snapshot, question));
    expect(shown).toContain(answer);
    expect(parts.filter((part) => 'line' in part && shown.includes(part.line))).toHaveLength(1);
  });
});
