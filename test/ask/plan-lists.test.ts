import type { Snapshot } from '../../src/library/snapshot';
import { lastAnswer, loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

describe('everything of a kind', () => {
  it.each([
    ['what are the pcc themes', 23],
    ['list the 4 key aims in the pcc report', 4],
    ['themes in 2019/20', 4],
  ])('%s', (question, count) => {
    const answer = lastAnswer(sample, question);
    expect(answer.kind === 'themes' && answer.themes).toHaveLength(count);
    expect(answer.headline).toMatch(new RegExp(`^${count} themes of the police and crime plan`));
  });

  it('themes stand in the order of their numbers', () => {
    const answer = lastAnswer(sample, 'list all themes');
    const numbers = answer.kind === 'themes' ? answer.themes.map((theme) => Number(theme.number)) : [];
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('a theme that is named is no list', () => expect(lastAnswer(sample, 'theme 2.4')).toMatchObject({ kind: 'theme' }));

  it('the measures are counted by how they moved', () =>
    expect(lastAnswer(sample, 'list the measures').headline).toMatch(/^32 measures.*: 16 better, 15 worse, 1 unchanged\.$/));

  it('the sections are those of the objectives', () =>
    expect(lastAnswer(sample, 'what sections does the plan have')).toMatchObject({ kind: 'objectives' }));

  it('the documents are what help names', () =>
    expect(lastAnswer(sample, 'what documents do you have')).toMatchObject({ kind: 'guidance', about: 'help' }));

  it.each([
    ['total awards under key aim 4', '5.4'],
    ['add up all awards under key aim 1, victims', '5.1'],
    ['awards for theme 5.1', '5.1'],
  ])('%s: those of the theme', (question, number) => {
    const answer = lastAnswer(sample, question);
    const theme = sample.records.find((record) => record.kind === 'theme' && record.number === number);
    const own = sample.records.filter((record) => record.kind === 'award' && record.theme === theme?.id);
    expect(own.length).toBeGreaterThan(1);
    expect(answer.kind === 'awards' && answer.awards).toHaveLength(own.length);
  });

  it('awards for either of two things are those of each', () => {
    const answer = lastAnswer(sample, 'awards for domestic abuse and youth');
    const values = answer.kind === 'awards' ? answer.awards.map(({ amount }) => amount?.text) : [];
    expect(values).toEqual(expect.arrayContaining(['£485,646', '£814,810', '£44,810']));
  });

  it('a total says how many awards give no sum', () =>
    expect(lastAnswer(sample, 'total awards').headline).toMatch(/^14 awards, £2,822,429 in all \(computed\); 1 gives no sum\.$/));
});
