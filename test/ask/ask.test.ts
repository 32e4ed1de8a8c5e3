import { resolve } from 'node:path';
import fc from 'fast-check';
import '../builders/fixed-seed';
import type { Answer } from '../../src/ask/answer';
import { ask } from '../../src/ask/ask';
import type { Memory } from '../../src/ask/memory';
import { answerText } from '../../src/cards/answer-text';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';

let sample: Snapshot;

beforeAll(async () => {
  sample = await loadLibrary(resolve(__dirname, '../../knowledge'), { reading: readHere });
});

function conversation(...turns: readonly string[]): Answer {
  let memory: Memory | undefined;
  let answer: Answer | undefined;
  for (const turn of turns) ({ answer, memory } = ask(turn, memory, sample));
  if (!answer) throw new Error('A conversation has a turn.');
  return answer;
}

const textOf = (...turns: readonly string[]): string => answerText(conversation(...turns));

describe('by number', () => {
  it('a bare number is the objective, with the theme of that number named', () => {
    const answer = conversation('4.3');
    expect(answer).toMatchObject({ kind: 'objective', objective: { number: '4.3' }, namesake: { number: '4.3' } });
  });
  it('never takes a theme for an objective', () => {
    expect(conversation('theme 4.3')).toMatchObject({ kind: 'theme', theme: { number: '4.3' } });
    expect(conversation('objective 4.5')).toMatchObject({ kind: 'objective', objective: { number: '4.5' } });
    expect(conversation('which objectives link to PCC theme 2.4')).toMatchObject({ kind: 'theme', theme: { number: '2.4' } });
  });
  it('lists a section, also when its number is spelled', () => {
    const section = conversation('section one objectives');
    expect(section).toMatchObject({ kind: 'objectives' });
    expect(section.kind === 'objectives' && section.objectives.map((objective) => objective.number)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
    ]);
  });
  it('says so when no such number is loaded', () => expect(conversation('objective 9.9')).toMatchObject({ kind: 'not-recorded' }));
});

describe('by topic', () => {
  it('hate crime is objective 4.5 with its four updates and the measures', () => {
    const answer = conversation("what's happening on hate crime?");
    expect(answer).toMatchObject({ kind: 'objective', objective: { number: '4.5' }, period: { from: '2017-10', to: '2017-12' } });
    expect(answer.kind === 'objective' && answer.updates).toHaveLength(4);
    expect(answer.kind === 'objective' && answer.measures).toHaveLength(10);
    expect(answer.headline).toMatch(/ - 4 updates, Q3 2017-18; 9 of 10 measures better, 1 worse\.$/);
  });
  it('reads abbreviations, compounds and slips of the fingers', () => {
    expect(conversation('latest on IOM')).toMatchObject({ kind: 'objective', objective: { number: '1.3' } });
    expect(textOf('resorative justise')).toContain('2.6');
    expect(textOf('cyber crime strategy')).toMatch(/cyber ?crime strategy/i);
  });
  it('finds the association, not the word', () => expect(textOf('SAME development day')).toContain('60'));
});

describe('measures', () => {
  it('the rape prosecution rate is the rate, with the numbers beside it', () => {
    const text = textOf('Q3 rape prosecution rate');
    for (const figure of ['7.2%', '8.0%', '96', '94']) expect(text).toContain(figure);
  });
  it('tell rows of one table apart', () => {
    expect(conversation('faith related hate crime')).toMatchObject({
      kind: 'measure',
      findings: [{ measure: { current: { text: '149' } } }],
    });
    expect(conversation('forced marriage incidents')).toMatchObject({
      kind: 'measure',
      findings: [{ measure: { current: { text: '8' } } }],
    });
  });
  it('hold domestic and non-domestic apart', () => {
    expect(conversation('domestic violence figures')).toMatchObject({ findings: [{ measure: { current: { text: '7,476' } } }] });
    expect(conversation('non-domestic violence level')).toMatchObject({ findings: [{ measure: { current: { text: '17,889' } } }] });
  });
  it('list what did not change', () => expect(textOf('any measures with no change?')).toMatch(/forced marriage crime/i));
  it('list all that got worse, and only those', () => {
    const answer = conversation('which measures got worse');
    expect(answer.kind === 'measure' && answer.findings.every((finding) => finding.change?.verdict === 'worse')).toBe(true);
    expect(answer.kind === 'measure' && answer.findings.length).toBeGreaterThan(5);
  });
});

describe('what is not recorded', () => {
  it.each(['taser discharges Q3', 'sickness absence % for officers', 'how many police horses do we have', 'overtime budget'])(
    '%s',
    (question) => expect(conversation(question)).toMatchObject({ kind: 'not-recorded' }),
  );
  it('is a period that is not loaded: named, with what is, and without a figure of another', () => {
    const answer = conversation('burglary figures for Q2');
    expect(answer).toMatchObject({ kind: 'not-recorded' });
    expect(answer.headline).toContain('Q2');
    expect(answer.headline).toContain('Q3 2017-18');
    expect(answerText(answer)).not.toContain('4,331');
  });
  it.each([
    'burglary figures in Slough',
    'residential burglary in Manchester',
    'rural crime in Oxford',
    'burglary numbers for Milton Keynes',
  ])('is a place that has no figures: %s', (question) => expect(textOf(question)).not.toMatch(/4,331|1,068/));
});

describe('follow-ups', () => {
  it('keep the subject and take the new row', () =>
    expect(conversation('racist hate crime', 'and incidents?')).toMatchObject({ findings: [{ measure: { current: { text: '1,336' } } }] }));
  it('keep the subject for another place, and say when there is nothing there', () => {
    expect(textOf('cuckooing', 'and in Slough?')).toMatch(/closure/i);
    expect(conversation('rural crime', 'and in Slough?')).toMatchObject({ kind: 'not-recorded' });
  });
  it('keep wanting money', () => expect(textOf('how much for substance misuse?', 'and domestic abuse?')).toContain('£485,646'));
  it('are dropped by a new subject', () =>
    expect(conversation('hate crime', 'firearms capability')).toMatchObject({ kind: 'objective', objective: { number: '1.4' } }));
});

describe('awards', () => {
  it('one', () =>
    expect(conversation('GPS tagging contribution')).toMatchObject({ kind: 'awards', awards: [{ amount: { text: '£25,000' } }] }));
  it('all, with a computed total', () => {
    const answer = conversation('total awards');
    expect(answer).toMatchObject({ kind: 'awards', total: { value: 2_822_429 } });
    expect(answer.headline).toContain('computed');
  });
  it('the largest first', () => expect(conversation('biggest award').headline).toContain('£814,810'));
});

describe('any text', () => {
  it.each([
    '',
    '   ',
    '👍',
    '❤️❤️',
    '?!',
    'مرحبا كيف الحال',
    '\u202Eevil',
    '<at>everyone</at>',
    '${x} {{DATE()}}',
    'help',
    'thanks',
    'x'.repeat(10_000),
  ])('%j has a clear answer', (text) => {
    const { answer } = ask(text, undefined, sample);
    expect(answer.headline).not.toBe('');
    expect(['guidance', 'not-recorded']).toContain(answer.kind);
  });
  it('is answered and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(ask(text, undefined, sample).answer.headline).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
