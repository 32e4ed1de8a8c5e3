import type { Snapshot } from '../../src/library/snapshot';
import { holds } from '../../src/commands/text-match';
import { lastAnswer, loadSample, shownOf } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

/** A question, figures that lie near and answer another one, and why. */
type Case = readonly [question: string, near: readonly string[], why: string];

const NEAR: readonly Case[] = [
  ['domestic violence prosecution rate', ['13.5%', '19.2%', '7,476'], 'the rate is of non-domestic violence, the number is no rate'],
  ['hate crime prosecution rate', ['7.2%', '8.7%', '13.5%', '1,384'], 'rates are recorded for rape, burglary and violence only'],
  ['repeat victimisation for hate crime', ['27.2%', '27.0%'], 'the rate is of domestic abuse'],
  ['non-urgent response calls', ['70,579', '101,528'], 'the row counts the urgent ones'],
  ['how many burglaries in Q3 2016', ['4,331', '3,555'], 'both are of nine months, one of another year'],
  ['burglary Q3 2018', ['4,331', '3,555'], 'nothing of 2018-19 is loaded'],
  ['which measures got worse in Q2', ['4,331', '25,365', '8.7%'], 'all readings end in Q3'],
  ['which measures improved in Slough', ['1,384', '199,363', '1,068'], 'no measure is split by area'],
  ['burglary excluding residential', ['4,331', '8.7%', '377'], 'only residential burglary is measured'],
  ['commercial burglary', ['4,331', '8.7%'], 'only residential burglary is measured'],
  ['what % of hate crime is racist', ['28.3%'], 'a rise in per cent is no share'],
  ['how many people were convicted of rape', ['96', '94', '7.2%'], 'prosecuted is not convicted'],
  ['burglary last month in Reading', ['4,331', '3,555'], 'neither the month nor the place is recorded'],
  ['burglary figures in Slough', ['4,331'], 'no measure is split by area'],
  ['rural crime in November 2017', ['1,075'], 'the comparison is of the year before'],
];

describe('a figure that lies near is not shown', () => {
  it.each(NEAR)('%s: not %j, for %s', (question, near) => {
    const shown = shownOf(lastAnswer(sample, question), true);
    expect(shown).not.toBe('');
    expect(near.filter((figure) => holds(shown, figure))).toEqual([]);
  });

  it.each([
    'domestic violence prosecution rate',
    'hate crime prosecution rate',
    'non-urgent response calls',
    'burglary Q3 2018',
    'commercial burglary',
    'which measures improved in Slough',
  ])('%s is not recorded, and that is said', (question) => expect(lastAnswer(sample, question).kind).toBe('not-recorded'));

  it('the period that is not loaded is named', () => expect(lastAnswer(sample, 'burglary Q3 2018').headline).toContain('Q3 2018'));
});

describe('the figure that is asked for is shown', () => {
  it('of violence without the domestic, the non-domestic', () => {
    const shown = shownOf(lastAnswer(sample, 'violent crime not including domestic'));
    expect(holds(shown, '17,889')).toBe(true);
    expect(holds(shown, '7,476')).toBe(false);
    expect(holds(shown, '25,365')).toBe(false);
  });

  it('of hate crime without the racist, the four other rows', () => {
    const answer = lastAnswer(sample, 'hate crime not including racist');
    const rows = answer.kind === 'measure' ? answer.findings.map(({ measure }) => measure.current?.text) : [];
    expect(rows).toEqual(['149', '145', '17', '174']);
    expect(holds(shownOf(answer, true), '1,384')).toBe(false);
  });

  it.each([
    ['how many rapes were reported', '1,337'],
    ['how many burglaries were there last year', '3,555'],
  ])('%s: first %s', (question, figure) => expect(lastAnswer(sample, question).headline).toMatch(new RegExp(`^\\D*${figure}`)));

  it('of nine months when a quarter was asked for, which is said', () => {
    const { headline } = lastAnswer(sample, 'how many burglaries in Q3');
    expect(headline).toContain('4,331');
    expect(headline).toMatch(/year to date; Q3 alone is not recorded/i);
  });

  it('of both things that are asked for', () => {
    const shown = shownOf(lastAnswer(sample, 'burglary and rural crime'));
    expect(['4,331', '1,068'].filter((figure) => !holds(shown, figure))).toEqual([]);
  });

  it('as a share and as a number where the two name different rows', () => {
    const { headline } = lastAnswer(sample, 'which hate crime rose most');
    expect(headline).toMatch(/per cent.*faith.*175\.9%/i);
    expect(headline).toMatch(/number.*racist.*305/i);
  });
});
