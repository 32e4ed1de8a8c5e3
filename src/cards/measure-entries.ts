import type { MeasureFinding } from '../ask/answer';
import { periodName } from '../plan/period-name';
import type { Measure, Reading } from '../plan/records';
import { briefMovement, movement, toneOf, verdictWord } from './change-words';
import type { Entry, Row } from './draft';
import { says } from './same-words';
import { shorten } from './shorten';

const named = (reading: Reading | undefined, measure: Measure): string | undefined => {
  const period = reading?.period ?? measure.period;
  return period && periodName(period);
};

/** What the figures of rows cover, in one sentence where it is the same for all of them. */
export function basisOf(findings: readonly MeasureFinding[]): readonly string[] {
  const sentences = findings.map(({ measure, change }) => {
    const now = named(measure.current, measure);
    const before = measure.comparison?.period ?? measure.comparisonPeriod;
    const against = before ? periodName(before) : 'a comparison period that the document does not name';
    const cover = now && `${now}${measure.comparison ? ` against ${against}` : ''}`;
    const notes = [cover, measure.provisional ? 'provisional figures' : undefined, change ? 'changes are computed' : undefined];
    return notes.filter((note) => note !== undefined).join('; ');
  });
  return [...new Set(sentences)]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
}

/** The notes a reader must see about figures that were put right, each once. */
export function realignedNotes(findings: readonly MeasureFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ measure }) => measure.realigned ?? []))];
}

function rowOf({ measure, change }: MeasureFinding, brief: boolean): Row {
  const { current, comparison, target, status } = measure;
  const place = measure.place !== undefined && !says(measure.name, measure.place) ? `, ${measure.place}` : '';
  const name = `${measure.number === undefined ? '' : `${measure.number} `}${measure.name}${place}`;
  const now = current?.text ?? 'not given';
  const moved = change && (brief ? briefMovement(change) : movement(change));
  const notes = [moved, change && verdictWord(change), target && `target ${target.text}`, status];
  const detail = notes.filter((note) => note !== undefined).join(' · ');
  return {
    form: 'row',
    name: shorten(name, 300),
    value: comparison ? `${comparison.text} → ${now}` : now,
    ...(detail === '' ? {} : { detail }),
    tone: toneOf(change),
  };
}

/** Measures as rows, then and now, under the aim they share where a table has one. */
export function measureRows(findings: readonly MeasureFinding[]): readonly Entry[] {
  return findings.map((finding) => {
    const aim = sharedAim(finding);
    return { ...(aim === undefined ? {} : { group: aim }), content: rowOf(finding, false) };
  });
}

/** Measures beside the updates they belong to: the same rows with the change in one figure. */
export function besideRows(findings: readonly MeasureFinding[]): readonly Entry[] {
  return findings.map((finding) => {
    const aim = sharedAim(finding);
    return { group: aim === undefined ? 'Measures' : `Measures: ${aim}`, content: rowOf(finding, true) };
  });
}

function sharedAim({ measure: { aim, name } }: MeasureFinding): string | undefined {
  return aim !== undefined && !says(name, aim) ? shorten(aim, 160) : undefined;
}
