import { madeUpPlan } from '../../bench/made-up-plan';
import { typedQuestions } from '../../bench/questions';

describe('a made-up plan', () => {
  const plan = madeUpPlan(600);

  it.each([500, 601, 4_000])('has %i records', (records) => expect(madeUpPlan(records).records).toHaveLength(records));
  it('is the same in every run', () => expect(madeUpPlan(600).version).toBe(plan.version));
  it('is another one for another number', () => expect(madeUpPlan(601).version).not.toBe(plan.version));

  it('has what plans have', () => {
    for (const kind of ['objective', 'update', 'theme', 'measure', 'award', 'passage'] as const)
      expect(plan.ofKind[kind].length).toBeGreaterThan(10);
  });

  it('names objectives in every quarter and has each once', () => {
    const named = plan.ofKind.objective.map(({ number }) => number);
    expect(new Set(named).size).toBe(named.length);
    expect(plan.ofKind.objective[0]?.citations).toHaveLength(4);
  });
});

describe('the questions of a made-up plan', () => {
  const plan = madeUpPlan(600);

  it('are the same in every run', () => expect(typedQuestions(plan, 42)).toEqual(typedQuestions(plan, 42)));
  it('are as many as wished, none of them empty', () => {
    const texts = typedQuestions(plan, 42).map(({ text }) => text);
    expect(texts).toHaveLength(42);
    expect(texts.every((text) => text.trim() !== '')).toBe(true);
  });
  it('have follow-ups among them', () => expect(typedQuestions(plan, 42).some(({ before }) => before !== undefined)).toBe(true));
});
