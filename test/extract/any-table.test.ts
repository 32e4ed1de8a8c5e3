import fc from 'fast-check';
import '../builders/fixed-seed';
import { aContext, aHeading, anItem, aParagraph, aTable, onLines } from '../builders/blocks';
import type { Block } from '../../src/documents/block';
import { extractAwards } from '../../src/extract/awards';
import { extractMeasures } from '../../src/extract/measures';
import { extractTerms } from '../../src/extract/terms';
import type { Measure } from '../../src/plan/records';

const word = fc.constantFrom(
  'Measure',
  'Comparison',
  'Current',
  'December',
  'Q3',
  '2022/23',
  'Apr-23',
  'Award',
  'Project',
  'Reduce crime',
  'Crime',
  'ASB',
  '12',
  '8.7%',
  '£5',
  'n/a',
  '',
);
const text = fc.oneof(
  word,
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((any) => any.replaceAll('|', ' ')),
);
const row = fc.array(text, { minLength: 1, maxLength: 5 }).map((cells) => cells.join('|'));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.array(row, { maxLength: 8 }).map((rows) => aTable(...rows)),
  text.map((words) => aParagraph(words)),
  text.map((words) => aHeading(words)),
  text.map((words) => anItem(words)),
);

it('no document makes the extraction fail, and every record has an id of its own and a place', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (any) => {
      const blocks = onLines(...any);
      const context = aContext(blocks);
      for (const read of [extractMeasures, extractAwards, extractTerms]) {
        const { records } = read(blocks, context);
        expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
        expect(records.every((record) => record.citations[0].document !== '')).toBe(true);
      }
    }),
  );
});

it('no value is ever shown that does not stand in the table, and none twice in a column', () => {
  const label = fc.constantFrom('Reduce crime', 'Increase reporting', 'Level of A crime', 'Level of B crime', 'Level of C crime', '');
  const rows = fc.array(fc.tuple(label, fc.boolean()), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(rows, (labels) => {
      // Every value is another number, so that a value tells its row.
      const lines = labels.map(([name, filled], at) => `${name} | ${filled ? `${100 + at} | ${200 + at}` : ' | '}`);
      const blocks = onLines(aTable('Measure | Comparison | Current', ...lines));
      const measures = extractMeasures(blocks, aContext(blocks)).records as Measure[];
      const shown = measures.flatMap((measure) => (measure.current ? [measure.current.value] : []));
      expect(new Set(shown).size).toBe(shown.length);
      for (const { name, comparison, current, realigned, citations } of measures) {
        const at = (citations[0].line ?? 0) - 2;
        expect(labels[at]?.[0]).toBe(name);
        if (current) expect([current.value - 200, comparison?.value]).toEqual([realigned ? at - 1 : at, current.value - 100]);
      }
    }),
    { numRuns: 400 },
  );
});
