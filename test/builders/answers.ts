import type {
  Answer,
  AwardsAnswer,
  Change,
  ChoiceAnswer,
  ComparisonAnswer,
  DefinitionAnswer,
  GuidanceAnswer,
  MeasureAnswer,
  MeasureFinding,
  NotRecordedAnswer,
  ObjectiveAnswer,
  ObjectiveListAnswer,
  Suggestion,
  ThemeAnswer,
  UpdatesAnswer,
} from '../../src/ask/answer';
import { quarter } from '../../src/plan/period';
import type { Measure } from '../../src/plan/records';
import { aChangesAnswer, aHistoryAnswer, aTrendAnswer } from './answers-over-time';
import { aCitation } from './citations';
import { count, percent } from './figures';
import { aMeasure, anAward, anObjective, anUpdate, aPassage, aTerm, aTheme, thisQuarter } from './records';

const next: readonly Suggestion[] = [
  { label: 'Burglary', ask: 'burglary' },
  { label: 'All objectives', ask: 'list the objectives' },
];

/** What every answer has, in the words of a question that was read as `reading`. */
function common(headline: string, reading: string): { headline: string; reading: string; again: string; next: readonly Suggestion[] } {
  return { headline, reading, again: reading, next };
}

/** A fall of 543 that is better. */
export function aChange(change: Partial<Change> = {}): Change {
  return { way: 'down', difference: count('543'), percent: percent('15.3%'), verdict: 'better', ...change };
}

export function aFinding(measure: Partial<Measure> = {}, finding: Partial<MeasureFinding> = {}): MeasureFinding {
  return { measure: aMeasure(measure), change: aChange(), said: [], ...finding };
}

export function anObjectiveAnswer(answer: Partial<ObjectiveAnswer> = {}): ObjectiveAnswer {
  return {
    kind: 'objective',
    ...common('Objective 4.5 had 2 updates in Q3 2023-24.', 'objective 4.5'),
    objective: anObjective(),
    updates: [anUpdate(), anUpdate({ text: 'Every area now has a hate crime plan.', citations: [aCitation({ line: 455 })] })],
    measures: [aFinding({ name: 'Hate crimes' })],
    themes: [aTheme()],
    ...answer,
  };
}

export function aMeasureAnswer(answer: Partial<MeasureAnswer> = {}): MeasureAnswer {
  return {
    kind: 'measure',
    ...common('Residential burglary fell from 3,555 to 3,012.', 'residential burglary'),
    findings: [aFinding()],
    ...answer,
  };
}

export function anUpdatesAnswer(answer: Partial<UpdatesAnswer> = {}): UpdatesAnswer {
  return {
    kind: 'updates',
    ...common('Two things are recorded on training.', 'training'),
    entries: [{ record: anUpdate(), objective: anObjective() }, { record: aPassage() }],
    measures: [],
    ...answer,
  };
}

export function aThemeAnswer(answer: Partial<ThemeAnswer> = {}): ThemeAnswer {
  return {
    kind: 'theme',
    ...common('Theme 2.4 is served by 1 objective.', 'theme 2.4'),
    theme: aTheme({ priority: 'Reducing harm' }),
    objectives: [anObjective({ status: 'Amber' })],
    activities: [anUpdate({ text: 'A reporting app was opened.', by: 'commissioner' })],
    awards: [anAward()],
    ...answer,
  };
}

export function anAwardsAnswer(answer: Partial<AwardsAnswer> = {}): AwardsAnswer {
  return {
    kind: 'awards',
    ...common('Two awards went to youth work.', 'awards for youth'),
    awards: [anAward(), anAward({ purpose: 'A drugs helpline', amount: undefined })],
    ...answer,
  };
}

export function anObjectiveListAnswer(answer: Partial<ObjectiveListAnswer> = {}): ObjectiveListAnswer {
  return { kind: 'objectives', ...common('The plan has 1 objective.', 'list of objectives'), objectives: [anObjective()], ...answer };
}

export function aComparisonAnswer(answer: Partial<ComparisonAnswer> = {}): ComparisonAnswer {
  return {
    kind: 'comparison',
    ...common('Body-worn video was a pilot and is now in use everywhere.', 'body-worn video, then and now'),
    sides: [
      {
        title: 'Delivery Plan Quarter 1',
        period: quarter(2023, 1),
        entries: [{ record: anUpdate({ text: 'Body-worn video is on trial in Eastham.' }) }],
      },
      {
        title: 'Delivery Plan Quarter 3',
        period: thisQuarter,
        entries: [{ record: anUpdate({ text: 'Body-worn video is used by all officers.' }) }],
      },
    ],
    ...answer,
  };
}

export function aDefinitionAnswer(answer: Partial<DefinitionAnswer> = {}): DefinitionAnswer {
  return { kind: 'definition', ...common('LPA stands for Local Policing Area.', 'what LPA means'), term: aTerm(), ...answer };
}

export function aChoiceAnswer(answer: Partial<ChoiceAnswer> = {}): ChoiceAnswer {
  return {
    kind: 'choice',
    ...common('Which of these do you mean?', 'burglary'),
    choices: [
      { label: 'Burglaries recorded', ask: 'burglaries recorded' },
      { label: 'Burglary outcomes', ask: 'burglary outcomes' },
    ],
    ...answer,
  };
}

export function aNotRecordedAnswer(answer: Partial<NotRecordedAnswer> = {}): NotRecordedAnswer {
  return {
    kind: 'not-recorded',
    ...common('Nothing is recorded on taser use.', 'taser'),
    loaded: ['Westmere Police Delivery Plan Quarter 3 (Q3 2023-24)'],
    near: [{ label: 'Firearms capability', ask: 'firearms capability' }],
    sources: [],
    ...answer,
  };
}

export function aGuidanceAnswer(answer: Partial<GuidanceAnswer> = {}): GuidanceAnswer {
  return { kind: 'guidance', ...common('Ask me about the delivery plan.', ''), about: 'help', ...answer };
}

/** One answer of every kind. */
export function everyAnswer(): readonly Answer[] {
  return [
    anObjectiveAnswer(),
    aMeasureAnswer(),
    anUpdatesAnswer(),
    aThemeAnswer(),
    anAwardsAnswer(),
    anObjectiveListAnswer(),
    aComparisonAnswer(),
    aDefinitionAnswer(),
    aChoiceAnswer(),
    aHistoryAnswer(),
    aChangesAnswer(),
    aTrendAnswer(),
    aNotRecordedAnswer(),
    aGuidanceAnswer(),
  ];
}
