import fc from 'fast-check';
import '../builders/fixed-seed';
import { extractFrom } from '../builders/documents';

const line = fc.constantFrom(
  'Westmere Vale Police Delivery Plan 2021-22 Q3',
  '1 Safer streets',
  '1.1 Making town centres safe',
  '1.2 Tackling fraud**Q3 update**',
  '### 2.1 A heading over things',
  'Objective 3a: Something',
  'Objective 3b',
  'Q3 update',
  'Key outcomes from Q2',
  'LINKS TO KEY PCC THEMES',
  '4.3 A speak up culture, leading to',
  '- Patrols were doubled in Alder Square on Friday nights.',
  '- Patrols were doubled in Alder Square on Friday nights!',
  '  - nested words of a bullet',
  '- P2 Preventing violence',
  '2019/20:',
  '- 2019/20: See update under 1) above',
  'Lead: Head of Crime     Status: Amber',
  'Executive Summary',
  'the rest of a sentence that began elsewhere.',
  'A paragraph that is long enough to be worth keeping as a passage.',
  'Measure\tComparison\tDecember',
  'Reduce burglary\t12\t9',
  '<p>Q3 update</p> <ul> • One. • Two. \t<p>1.3 Theme</p>',
  'OPCC Community Safety Fund initiatives:',
  '- Speed signs: £40,204',
  '1) Fewer people hurt on rural roads',
  'Section 2 Force Performance Summary for April to December 2021',
);
const documents = fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.string() }), {
  minLength: 1,
  maxLength: 40,
});

describe('whatever a document holds', () => {
  it('its records have ids of their own, known parents and a place, and updates a text', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (lines) => {
        const { records, updates, facts } = await extractFrom(`Title words\n\n${lines.join('\n\n')}\n`, 'any.txt');
        const ids = new Set(records.map((one) => one.id));
        expect(ids.size).toBe(records.length);
        expect(facts.file).toBe('any.txt');
        for (const { text, objective, under, theme, citations } of updates) {
          expect(text.trim()).not.toBe('');
          for (const id of [objective, under, theme]) expect(id === undefined || ids.has(id)).toBe(true);
          expect(citations[0].line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a long sentence of it is found again in some record', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.nat(), async (lines, at) => {
        const sentence = 'Forty wardens of Upper Westmere were given whistles by the mayor of the town in May.';
        const placed = [...lines.slice(0, at % lines.length), sentence, ...lines.slice(at % lines.length)];
        const { records } = await extractFrom(`Title words\n\n${placed.join('\n\n')}\n`, 'any.txt');
        expect(JSON.stringify(records)).toContain('whistles by the mayor');
      }),
      { numRuns: 150 },
    );
  });
});
