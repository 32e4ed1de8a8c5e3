import { holds } from '../../src/commands/text-match';
import type { Snapshot } from '../../src/library/snapshot';
import { lastAnswer, loadSample, shownOf } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

describe('a figure for all is none for some', () => {
  it.each([
    ['residential burglary prosecution rate for Kent', '8.7%'],
    ['Kent residential burglary', '4,331'],
    ['burglary dwelling count for Newbury', '4,331'],
    ['male rape figures', '96'],
    ['domestic violence figures for men', '7,476'],
    ['burglary victims', '4,331'],
    ['repeat DA victim rate for over 65s', '27.2%'],
    ['how much did the PCC give to drug services in 2017/18', '571,758'],
    ['violence excluding attempts figures', '25,365'],
  ])('%s: not %s', (question, figure) => expect(holds(shownOf(lastAnswer(sample, question), true), figure)).toBe(false));

  it.each([
    ['how many assaults', 'assaults', '25,365'],
    ['antisemitic hate crimes', 'antisemitic', '149'],
  ])('%s: the figure that counts more says that it does', (question, asked, figure) => {
    const { headline } = lastAnswer(sample, question);
    expect(headline).toContain(`"${asked}" alone is not recorded; the figures count more.`);
    expect(headline).toContain(figure);
  });

  it('what is counted alone needs no such word', () =>
    expect(lastAnswer(sample, 'faith hate crimes').headline).not.toContain('alone is not recorded'));
});

describe('what is not meant', () => {
  it('is left out of a row for the sentence that counts the rest', () => {
    const { headline } = lastAnswer(sample, 'recorded rape offences this period vs last (not prosecutions)');
    expect(headline).toMatch(/1,337.*1,177|1,177.*1,337/);
  });

  it('a row that counts outcomes gives way to the sentence that counts them all', () => {
    expect(lastAnswer(sample, 'how many rapes').headline).toContain('1,337');
    expect(lastAnswer(sample, 'how many rape prosecutions').headline).toContain('96');
  });
});

describe('a share', () => {
  it('may stand in the commentary alone', () =>
    expect(lastAnswer(sample, 'what percentage of rapes are prosecuted').headline).toContain('7.2%'));
  it('is no change in per cent', () =>
    expect(holds(shownOf(lastAnswer(sample, 'what percentage of violence is domestic'), true), '9.4%')).toBe(false));
});
