import fc from 'fast-check';
import '../builders/fixed-seed';
import { aCitation } from '../builders/citations';
import { commentaryFigures } from '../../src/extract/commentary-figures';
import { agreementOf } from '../../src/extract/commentary-says';
import { sentencesOf } from '../../src/extract/sentences';
import { thenAndNow } from '../../src/extract/then-and-now';

describe('sentences', () => {
  it.each([
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['It was 8.7%. 1,497 (20%) were late.', ['It was 8.7%.', '1,497 (20%) were late.']],
    ['Up since Qtr. 2 by approx. 40. Then down.', ['Up since Qtr. 2 by approx. 40.', 'Then down.']],
    ['Said "never again." He left', ['Said "never again."', 'He left']],
    ['', []],
  ])('end where a new one begins: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('keep every word of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sentencesOf(text).join(' ').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('then and now', () => {
  const told = (sentence: string): string => {
    const { comparison, current } = thenAndNow(sentence);
    return `${comparison?.text ?? '-'} -> ${current?.text ?? '-'}`;
  };

  it.each([
    ['Charges increased in the period from 371 to 377.', '371 -> 377'],
    ['Crime rose by 9.4% from 23,178 offences to 25,365 offences.', '23,178 -> 25,365'],
    ['The rate was 8.7%, a reduction from 10.4% the year before.', '10.4% -> 8.7%'],
    ['The rate of 7.2% is less than the 8.0% achieved before.', '8.0% -> 7.2%'],
    ['It stood at 40 days, down from about 52 days.', '52 -> 40'],
    ['Answering took 02:47, compared with 06:15 in May.', '06:15 -> 02:47'],
    ['This was an increase from 94 in the same months of 2016/17.', '94 -> -'],
    ['There were 1,337 offences and 96 prosecutions, up from 94.', '94 -> 96'],
    ['In 2 of 5 areas, burglary fell to 300 from 350.', '350 -> 300'],
    ['Burglary stood at 300 in 2 out of 5 areas, down from 350.', '350 -> 300'],
    ['7.2% is 2 percentage points lower than 9.2%.', '9.2% -> 7.2%'],
    ['The rate remains lower than the 8.0% of before, at 7.2%.', '- -> -'],
    ['The rate of 7.2% remained lower than the 8.0% of before.', '8.0% -> 7.2%'],
    ['There were 1,380 offences, 120 fewer than the 1,500 of last year.', '1,500 -> 1,380'],
    ['There were 1,380 offences, down 8% compared with 1,500.', '1,500 -> 1,380'],
    ['Crime rose by 120 to 1,620, compared with 1,500.', '1,500 -> 1,620'],
    ['Calls rose by 439 from 439,862.', '439,862 -> -'],
    ['Of 1,337 offences, prosecutions rose from 94 (8.0%) to 96 (7.2%).', '94 -> 96'],
    ['The time to charge fell from 12 to 10 days.', '12 -> 10'],
    ['96 were charged within 10 days, up from 94.', '94 -> 96'],
  ])('are read where the sentence says both or one: %s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });

  it.each([
    'Calls increased by 439, an increase of 0.1%.',
    'There were 7,485 files, of which 1,497 (20%) were late.',
    'The rate of 7.2% is less than the 8.0% target.',
    'It was 86.2% against a target of 90.0%.',
    'Burglary fell from 12 to 9 and theft rose from 30 to 41.',
    'Officers come from 12 stations to 3 hubs.',
    'Deployments fell by between 70% and 90%.',
    'The rate of 20% is less than the 94 of before.',
    'Rural crime offences fell by 120 compared with 1,500 last year.',
    'There were 96 arrests, and burglary fell by 120 compared with 1,500.',
    'The rate was 8%, and burglary fell by 2 percentage points compared with 9.2%.',
    'Burglary fell by 2 percentage points compared with 9.2%.',
    'Officers were trained in 2 of 5 areas, up from 1 of 5.',
    'Some 300 officers were trained whilst burglary fell compared with 1,500.',
    'The time to answer fell from 2 minutes to 45 seconds.',
  ])('are not made up: %s', (sentence) => {
    expect(told(sentence)).toBe('- -> -');
  });
});

describe('the figures of a commentary', () => {
  const read = (text: string) => commentaryFigures(text, aCitation({ line: 7 }));

  it('stand in their sentences, and sentences without figures are left out', () => {
    const [only, ...others] = read('A new system began. 96 cases were charged and 12 were not. Nothing else is known.');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ sentence: '96 cases were charged and 12 were not.', citation: { line: 7 } });
    expect(only?.figures.map((figure) => figure.text)).toEqual(['96', '12']);
  });

  it('go with a sentence that only means something after the one before', () => {
    const [only] = read('13.5% of crimes were solved. This was a decrease from 19.2% when 3,027 were solved.');
    expect(only?.figures.map((figure) => figure.text)).toEqual(['13.5%', '19.2%', '3,027']);
    expect(only).toMatchObject({ current: { text: '13.5%' }, comparison: { text: '19.2%' } });
  });
});

describe('a commentary held against rows', () => {
  const rows = [
    { label: 'Level of racist crime', comparison: 10, current: 12 },
    { label: 'Level of racist incidents', comparison: 30, current: 25 },
    { label: 'Level of disability related crime' },
  ];

  it.each([
    ['Racist crime increased by 2.', 1, []],
    ['Racist crime increased by 3.', 0, ['Level of racist crime']],
    ['The number of racist incidents has fallen.', 1, []],
    ['Racist crime increased whilst racist incidents fell.', 2, []],
    ['Incidents increased with the exception of racist incidents.', 1, []],
    ['Crime has decreased with the exception of racist crime.', 1, []],
    ['Racist crime and racist incidents increased.', 1, ['Level of racist incidents']],
    ['Disability related crime increased.', 0, []],
    ['Hate crime increased across all strands.', 0, []],
    ['Racist crime is a priority.', 0, []],
  ])('%s', (text, agree, disagree) => {
    expect(agreementOf(text, rows)).toEqual({ agree, disagree });
  });

  it('does not take words for one row that name another row of the table', () => {
    const crimes = rows.slice(0, 1);
    const text = 'Hate crime and incidents rose with the exception of racist incidents.';
    expect(agreementOf(text, crimes, ['Level of racist crime', 'Level of racist incidents'])).toEqual({ agree: 0, disagree: [] });
  });
});
