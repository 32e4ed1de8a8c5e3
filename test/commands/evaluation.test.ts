import { evaluateQuestion, type Outcome } from '../../src/commands/evaluation';
import type { PracticeQuestion } from '../../src/commands/question-file';
import { quarter } from '../../src/plan/period';
import type { Snapshot } from '../../src/library/snapshot';
import { aMeasure, anObjective, anUpdate } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';
import { AT } from '../builders/turns';

const objective = anObjective();
const plan: Snapshot = aSnapshotOf({
  file: 'plan.md',
  facts: { period: quarter(2023, 3) },
  records: [objective, anUpdate({ objective: objective.id }), aMeasure({ name: 'Residential burglary' })],
});

const outcomeOf = (expected: Partial<PracticeQuestion['expect']>, ...turns: readonly string[]): Promise<Outcome> =>
  evaluateQuestion(
    { id: 'q', turns: [...turns], category: 'other', expect: { must_contain: [], must_not_contain: [], ...expected } },
    plan,
    AT,
  );

describe('an answer is right', () => {
  it('when it has all it must have and nothing it must not', async () => {
    const outcome = await outcomeOf(
      { must_contain: ['3,012', 'RESIDENTIAL burglary'], must_not_contain: ['412'] },
      'residential burglary figures',
    );
    expect(outcome).toMatchObject({ right: true, missing: [], wrong: [], kind: 'measure' });
    expect(outcome.shown).toContain('3,012');
  });
  it('of the last turn only', () =>
    expect(
      outcomeOf({ must_contain: ['412'], must_not_contain: ['3,012'] }, 'residential burglary figures', 'objective 4.5'),
    ).resolves.toMatchObject({ right: true }));
});

describe('an answer of a document that rambles', () => {
  it.each(['objective 4.5', 'hate crimes in the harbour'])('%s is still short enough to count', async (turn) => {
    const title = 'Fewer hate crimes in the harbour and at the market '.repeat(80);
    const updates = Array.from({ length: 30 }, (_, at) => anUpdate({ text: `Patrol ${at}: ${title}`, objective: objective.id }));
    const long = aSnapshotOf({ file: 'plan.md', facts: { period: quarter(2023, 3) }, records: [anObjective({ title }), ...updates] });
    const expected = { must_contain: ['hate crimes'], must_not_contain: [] };
    const outcome = await evaluateQuestion({ id: 'q', turns: [turn], category: 'other', expect: expected }, long, AT);
    expect(outcome.right).toBe(true);
    expect(outcome.shown.length).toBeLessThanOrEqual(2_600);
  });
});

describe('an answer is not right', () => {
  it('when something is missing, which is named', () =>
    expect(outcomeOf({ must_contain: ['3,012', '9,999'] }, 'residential burglary figures')).resolves.toMatchObject({
      right: false,
      missing: ['9,999'],
      wrong: [],
    }));
  it('when something wrong is shown, which is named', () =>
    expect(
      outcomeOf({ must_contain: ['3,012'], must_not_contain: ['3,555', '9,999'] }, 'residential burglary figures'),
    ).resolves.toMatchObject({
      right: false,
      missing: [],
      wrong: ['3,555'],
    }));
});

describe('a question that has no answer', () => {
  it.each(['unanswerable', 'not_found', 'not-recorded'])('%s: an honest nothing is right', (kind) =>
    expect(outcomeOf({ kind, must_not_contain: ['3,012'] }, 'taser discharges')).resolves.toMatchObject({
      right: true,
      kind: 'not-recorded',
    }),
  );
  it('any other answer is not, whatever it shows', () =>
    expect(outcomeOf({ kind: 'unanswerable' }, 'residential burglary figures')).resolves.toMatchObject({
      right: false,
      missing: [],
      wrong: [],
    }));
  it('a nothing where there is an answer lacks what it must have', () =>
    expect(outcomeOf({ kind: 'measure', must_contain: ['3,012'] }, 'taser discharges')).resolves.toMatchObject({
      right: false,
      missing: ['3,012'],
    }));
});
