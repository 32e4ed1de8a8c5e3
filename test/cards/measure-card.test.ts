import { answerCard } from '../../src/cards/answer-card';
import { answerText } from '../../src/cards/answer-text';
import { aChange, aFinding, aMeasureAnswer } from '../builders/answers';
import { count, percent, saying } from '../builders/figures';
import { aReading } from '../builders/records';
import { quarter } from '../../src/plan/period';
import { seen, whole } from './sent';

const alone = (...finding: Parameters<typeof aFinding>) => aMeasureAnswer({ findings: [aFinding(...finding)] });

describe('the card of one measure', () => {
  it('shows now and before under their periods, the computed change, and better or worse with the reason', () => {
    const text = seen(answerCard(alone()));
    expect(text).toContain('April to December 2023\n3,012\nApril to December 2022\n3,555');
    expect(text).toContain('▼ down 543 (15.3%), computed · better: lower is better');
    expect(text).toContain('Provisional figures.');
    expect(text).toContain('Section 2 Performance summary, line 529');
  });

  it.each([
    [
      'worse, by the aim',
      { way: 'up', verdict: 'worse' },
      { way: 'down', from: 'aim' },
      '▲ up 543 (15.3%), computed · worse: lower is better',
    ],
    ['better, read from the label', { way: 'up', verdict: 'better' }, { way: 'up', from: 'wording' }, 'better, going by what it counts'],
    ['not known', { verdict: 'unknown' }, { way: 'unknown' }, 'the document does not say which way is good'],
    ['no movement', { way: 'same', verdict: 'same' }, { way: 'down', from: 'aim' }, '■ no change, computed'],
  ] as const)('says in words when a change is %s', (_, change, good, words) => {
    expect(seen(answerCard(alone({ good }, { change: aChange(change) })))).toContain(words);
  });

  it('does not invent a comparison period', () => {
    const text = seen(answerCard(alone({ comparisonPeriod: undefined })));
    expect(text).toContain('Comparison (period not named)\n3,555');
    expect(text).not.toContain('2022');
  });

  it('shows a measure that has no comparison, and one that only its commentary knows', () => {
    expect(seen(answerCard(alone({ comparison: undefined }, { change: undefined })))).toContain('3,012');
    const sentence = 'In all 1,497 (20%) files were insufficient.';
    const spoken = alone(
      { current: undefined, comparison: undefined, commentary: sentence },
      { change: undefined, said: [saying(sentence, count('1,497'), percent('20%'))] },
    );
    expect(seen(answerCard(spoken))).toContain(sentence);
  });

  it('puts the sentence that was asked for before the rest of the commentary, and says nothing twice', () => {
    const asked = 'The rate of 7.2% is less than the 8.0% achieved before.';
    const commentary = `There were 96 prosecutions. ${asked}`;
    const text = seen(answerCard(alone({ commentary }, { said: [saying(asked, percent('7.2%'), percent('8.0%'))] })));
    expect(text.match(/7\.2%/g)).toHaveLength(1);
    expect(text.indexOf('7.2%')).toBeLessThan(text.indexOf('There were 96 prosecutions.'));
    expect(text).toContain('lines 529, 531');
  });

  it('does not say again what the headline is', () => {
    const asked = 'The rate of 7.2% is less than the 8.0% achieved before.';
    const finding = aFinding({ commentary: `There were 96 prosecutions. ${asked}` }, { said: [saying(asked, percent('7.2%'))] });
    const text = seen(answerCard(aMeasureAnswer({ headline: `7.2% against 8.0%: ${asked}`, findings: [finding] })));
    expect(text.match(/achieved before/g)).toHaveLength(1);
    expect(text).toContain('There were 96 prosecutions.');
  });

  it('keeps figures of another row behind "Show all"', () => {
    const other = 'Other violence rose by 13.3%.';
    const card = answerCard(alone({ commentary: `It is provisional. ${other}`, commentaryFigures: [saying(other, percent('13.3%'))] }));
    expect(seen(card)).not.toContain('13.3%');
    expect(seen(card)).toContain('It is provisional.');
    expect(whole(card)).toContain('13.3%');
  });

  it('shows aim, target, place, status and the run of months', () => {
    const text = whole(
      answerCard(
        alone({
          name: 'Confidence',
          aim: 'Raise confidence',
          place: 'Eastham',
          status: 'Red',
          target: aReading('90%'),
          series: [aReading('80%', { label: 'Oct' }), aReading('82%', { label: 'Nov' })],
        }),
      ),
    );
    for (const words of ['Aim: Raise confidence', 'Place: Eastham', 'Status: Red', 'Target: 90%', 'Oct 80% · Nov 82%'])
      expect(text).toContain(words);
  });
});

describe('the card of several measures', () => {
  const rows = aMeasureAnswer({
    findings: [
      aFinding(
        { name: 'Racist crime', aim: 'Increase confidence to report', current: aReading('1,384'), comparison: aReading('1,079') },
        { change: aChange({ way: 'up', difference: count('305'), percent: percent('28.3%') }) },
      ),
      aFinding(
        { name: 'Transphobic incidents', aim: 'Increase confidence to report', current: aReading('26'), comparison: aReading('27') },
        { change: aChange({ difference: count('1'), percent: percent('3.7%'), verdict: 'worse' }) },
      ),
    ],
  });

  it('shows each in a row: name, before, now, change, verdict', () => {
    const text = seen(answerCard(rows));
    expect(text).toMatch(/Racist crime\n▲ up 305 \(28\.3%\) · better\n1,079 → 1,384/);
    expect(text).toMatch(/Transphobic incidents\n▼ down 1 \(3\.7%\) · worse\n27 → 26/);
    expect(text.match(/Increase confidence to report/g)).toHaveLength(1);
    expect(text).toContain('changes are computed');
  });

  it('reads the same in plain text', () => {
    expect(answerText(rows)).toContain('- Racist crime: 1,079 → 1,384 (▲ up 305 (28.3%) · better)');
  });

  it('says where a row has no figure', () => {
    const text = seen(
      answerCard(
        aMeasureAnswer({
          findings: [
            aFinding(),
            aFinding({ name: 'Insufficient files', current: undefined, comparison: undefined }, { change: undefined }),
          ],
        }),
      ),
    );
    expect(text).toContain('Insufficient files\nnot given');
  });
});

describe('the card of measures with several bases', () => {
  const of = (year: number) => aFinding({ name: `Burglary ${year}`, period: quarter(year, 1), comparisonPeriod: quarter(year - 1, 1) });

  it('says below the rows what most of them cover, and of another what it covers itself', () => {
    const text = seen(answerCard(aMeasureAnswer({ findings: [of(2022), of(2023), of(2023)] })));
    expect(text).toContain('Q1 2023-24 against Q1 2022-23; provisional figures; changes are computed, where a row does not say otherwise.');
    expect(text).toMatch(/Burglary 2022\n.*better · Q1 2022-23 against Q1 2021-22\n/);
  });

  it('lets every row but those of the first say its own when none holds for most', () => {
    const text = seen(answerCard(aMeasureAnswer({ findings: [of(2021), of(2022), of(2023)] })));
    expect(text).toMatch(/Burglary 2022\n.*better · Q1 2022-23 against Q1 2021-22\n/);
    expect(text).toMatch(/Burglary 2023\n.*better · Q1 2023-24 against Q1 2022-23\n/);
    expect(text).toContain('Q1 2021-22 against Q1 2020-21; provisional figures; changes are computed, where a row does not say otherwise.');
  });
});
