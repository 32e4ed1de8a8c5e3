import { ask } from '../../src/ask/ask';
import type { Memory } from '../../src/ask/memory';
import type { Snapshot } from '../../src/library/snapshot';
import { holds } from '../../src/commands/text-match';
import { lastAnswer, loadSample, shownOf } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

const rows = (...turns: readonly string[]): (string | undefined)[] => {
  const answer = lastAnswer(sample, ...turns);
  return answer.kind === 'measure' ? answer.findings.map(({ measure }) => measure.current?.text) : [answer.kind];
};

describe('a follow-up takes another row of the same table', () => {
  it.each([
    [['racist hate crime', 'homophobic'], ['145']],
    [['racist hate crime', 'and faith?'], ['149']],
    [['racist hate crime', 'and incidents?', 'homophobic'], ['189']],
    [['calls for service', 'urgent ones?'], ['70,579']],
    [['burglary', 'and the prosecution rate?'], ['8.7%']],
  ])('%j: %j', (turns, figures) => expect(rows(...turns)).toEqual(figures));
});

describe('a follow-up asks something else of the same', () => {
  it('how many, after a rate', () => expect(lastAnswer(sample, 'rape', 'how many were reported?').headline).toContain('1,337'));
  it('why, of the same measure', () => expect(rows('domestic violence', 'why?')).toEqual(['7,476']));
  it('which themes, after an objective', () =>
    expect(lastAnswer(sample, 'objective 4.5', 'which themes?')).toMatchObject({ kind: 'theme', theme: { number: '2.4' } }));
  it('the other end of a list', () =>
    expect(lastAnswer(sample, 'biggest award', 'and the smallest?').headline).toMatch(/smallest.*£25,000/));
});

describe('a new subject', () => {
  it.each([
    [['hate crime', 'drones'], 'updates'],
    [['burglary', 'objective 1.3'], 'objective'],
    [['drones', 'rural crime figures'], 'measure'],
    [['burglary', 'what does MASH stand for'], 'definition'],
  ])('%j is answered as if it came first', (turns, kind) => {
    const answer = lastAnswer(sample, ...turns);
    expect(answer.kind).toBe(kind);
    expect(answer).toEqual(lastAnswer(sample, turns.at(-1) ?? ''));
  });
});

describe('another period or place', () => {
  it.each([
    [['burglary', 'and in Q2?'], '4,331'],
    [['burglary', 'what about Slough?'], '4,331'],
    [['rural crime', 'and in 2019/20?'], '1,068'],
    [['hate crime figures', 'and in Reading?'], '1,384'],
  ])('%j: nothing of %s', (turns, figure) => expect(holds(shownOf(lastAnswer(sample, ...turns), true), figure)).toBe(false));
});

describe('what is remembered', () => {
  const after = (...turns: readonly string[]): Memory | undefined => {
    let memory: Memory | undefined;
    for (const turn of turns) ({ memory } = ask(turn, memory, sample));
    return memory;
  };

  it('is the subject, by the ids of its records', () => {
    expect(after('objective 4.5')?.subject.objective).toMatch(/4\.5$/);
    expect(after('domestic violence figures')?.subject.measures).toHaveLength(1);
    expect(after('cuckooing in Slough')?.subject.places.map((place) => place.toLowerCase())).toEqual(['slough']);
  });
  it.each(['thanks', 'help', '👍', ''])('outlasts %j', (said) => expect(after('objective 4.5', said)).toEqual(after('objective 4.5')));
  it('outlasts a follow-up that found nothing', () =>
    expect(rows('racist hate crime', 'and in Slough?', 'and incidents?')).toEqual(['1,336']));
  it('is nothing after a greeting', () => expect(after('hello')).toBeUndefined());
  it('is plain data that survives being stored', () => {
    const memory = after('racist hate crime');
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
  });
  it('stays small after a long question', () => {
    const terms = after(`hate crime ${'burglary drones rural custody '.repeat(30)}`)?.subject.terms ?? [];
    expect(terms.length).toBeGreaterThan(0);
    expect(JSON.stringify(terms).length).toBeLessThan(3_000);
  });
  it('of documents no longer loaded does no harm', () => {
    const gone: Memory = { subject: { objective: 'gone/1.1', measures: ['gone/measure'], terms: ['gone'], places: [], wanted: [] } };
    expect(ask('and incidents?', gone, sample).answer.headline).not.toBe('');
    expect(ask('objective 4.5', gone, sample).answer).toMatchObject({ kind: 'objective', objective: { number: '4.5' } });
  });
});
