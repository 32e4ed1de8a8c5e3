import { findNegators, leaveOut } from '../../src/ask/exclusions';
import { understand } from '../../src/ask/understand';
import type { Snapshot } from '../../src/library/snapshot';
import { aConcept } from '../builders/concepts';
import { lastAnswer, loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

describe('what says that the next thing is not meant', () => {
  it.each([
    'not racist',
    'but not racist',
    'not including racist',
    'not counting the racist',
    'excluding racist',
    'excl. racist',
    'except racist',
    'except for racist',
    'apart from racist',
    'other than racist',
    'without racist',
    'that are not racist',
    "that aren't racist",
    'minus racist',
    'leaving out racist',
    'ignoring any racist',
  ])('%s', (text) => {
    const [negator, ...others] = findNegators(text);
    expect(others).toEqual([]);
    expect(text.slice((negator?.index ?? 0) + (negator?.length ?? 0))).toBe('racist');
  });

  it.each(['not just racist', 'not only racist', 'notes on racist', 'nothing on racist', 'an exception', 'racist incidents'])(
    'but not: %s',
    (text) => expect(findNegators(text)).toEqual([]),
  );
});

describe('leaving out', () => {
  const text = 'hate crime excluding racist incidents';
  const concepts = ['hate', 'crime', 'racist', 'incidents'].map((word) => aConcept(word, text));

  it('takes the thing right after, and no other', () =>
    expect(leaveOut(concepts, findNegators(text), text).map((concept) => concept.role)).toEqual(['topic', 'topic', 'excluded', 'topic']));

  it('takes nothing when nothing follows', () => {
    const ending = 'hate crime without';
    const before = ['hate', 'crime'].map((word) => aConcept(word, ending));
    expect(leaveOut(before, findNegators(ending), ending)).toEqual(before);
  });
});

describe('a question that leaves something out', () => {
  const excluded = (text: string): string[] =>
    understand(text, undefined, sample).concepts.flatMap((concept) => (concept.role === 'excluded' ? [concept.words.toLowerCase()] : []));

  it.each([
    ['hate crime except faith', 'faith'],
    ['calls for service excluding urgent', 'urgent'],
    ['violence without domestic', 'domestic'],
  ])('%s: without %s', (text, word) => expect(excluded(text)).toEqual([word]));

  it('asks for no less when it says "not just"', () => expect(excluded('not just hate crime')).toEqual([]));

  it('shows the other rows only', () => {
    const answer = lastAnswer(sample, 'calls for service excluding urgent');
    const names = answer.kind === 'measure' ? answer.findings.map(({ measure }) => measure.name) : [];
    expect(names).toEqual(expect.arrayContaining(['Total calls for service', 'Attended calls for service']));
    expect(names).not.toContain('Urgent response calls for service');
  });

  it('may be a follow-up', () => {
    const answer = lastAnswer(sample, 'hate crime figures', 'excluding racist');
    expect(answer.kind === 'measure' && answer.findings.map(({ measure }) => measure.current?.text)).toEqual(['149', '145', '17', '174']);
  });
});
