import type { MeasureFinding } from '../ask/answer';
import { periodName } from '../plan/period-name';
import type { Measure, Reading } from '../plan/records';
import { movement, toneOf, verdictWord } from './change-words';
import type { Entry, Row } from './draft';
import { says } from './same-words';
import { shorten } from './shorten';

const named = (reading: Reading | undefined, measure: Measure): string | undefined => {
  const period = reading?.period ?? measure.period;
  return period && periodName(period);
};

/** What the figures cover, in the words all of them share; one sentence each where they differ. */
export function basisOf(findings: readonly MeasureFinding[]): readonly string[] {
  const sentences = findings.map(({ measure, change }) => {
    const now = named(measure.current, measure);
    const before = measure.comparison?.period ?? measure.comparisonPeriod;
    const unnamed = measure.comparison ? 'a comparison period that the document does not name' : undefined;
    const against = before ? periodName(before) : unnamed;
    const cover = now && `Figures are for ${now}${measure.comparison && against ? ` against ${against}` : ''}`;
    const notes = [cover, measure.provisional ? 'provisional' : undefined, change ? 'changes are computed' : undefined];
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

function detailOf({ measure, change }: MeasureFinding): string {
  const from = measure.comparison && (change ? `from ${measure.comparison.text}` : `was ${measure.comparison.text}`);
  const moved = [change && movement(change), from].filter((part) => part !== undefined).join(' ');
  const target = measure.target && `target ${measure.target.text}`;
  return [moved, change && verdictWord(change), target, measure.status].filter((part) => part !== undefined && part !== '').join(' · ');
}

function rowOf(finding: MeasureFinding): Row {
  const { measure, change } = finding;
  const place = measure.place !== undefined && !says(measure.name, measure.place) ? `, ${measure.place}` : '';
  const name = `${measure.number === undefined ? '' : `${measure.number} `}${measure.name}${place}`;
  const detail = detailOf(finding);
  return {
    form: 'row',
    name: shorten(name, 300),
    value: measure.current?.text ?? 'not given',
    ...(detail === '' ? {} : { detail }),
    tone: toneOf(change),
  };
}

/** Measures as compact rows, under their common aim where they share a table, else under `heading`. */
export function measureRows(findings: readonly MeasureFinding[], heading: string): readonly Entry[] {
  return findings.map((finding) => {
    const { aim, name } = finding.measure;
    return { group: aim !== undefined && !says(name, aim) ? shorten(aim, 160) : heading, content: rowOf(finding) };
  });
}
