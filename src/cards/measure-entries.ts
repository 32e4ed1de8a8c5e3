import { capital } from '../plan/capital';
import type { MeasureFinding } from '../ask/answer';
import { periodName } from '../plan/period-name';
import type { Measure, Reading } from '../plan/records';
import { briefMovement, movement, toneOf, verdictWord } from './change-words';
import type { Entry, Row } from './draft';
import { says } from './same-words';
import { shorten } from './shorten';

/** Characters of a name in a list. */
const NAME = 90;
/** Less of an aim than this says nothing. */
const LEAST_AIM = 20;

/** Characters of a status in a row; a longer one is a text in the wrong cell. */
const STATUS = 80;

const named = (reading: Reading | undefined, measure: Measure): string | undefined => {
  const period = reading?.period ?? measure.period;
  return period && periodName(period);
};

/** What a row's figures cover and how they are to be taken; empty where it has none. */
function basisOfRow({ measure, change }: MeasureFinding): string {
  if (!measure.current && !measure.comparison) return '';
  const now = named(measure.current, measure);
  const before = measure.comparison?.period ?? measure.comparisonPeriod;
  const against = before ? periodName(before) : 'a comparison period that the document does not name';
  const cover = now && `${now}${measure.comparison ? ` against ${against}` : ''}`;
  const notes = [cover, measure.provisional ? 'provisional figures' : undefined, change ? 'changes are computed' : undefined];
  return notes.filter((note) => note !== undefined).join('; ');
}

/** What holds for most of some rows; of as many of each, for the first. */
function mainBasis(findings: readonly MeasureFinding[]): string | undefined {
  const counts = new Map<string, number>();
  for (const basis of findings.map(basisOfRow)) if (basis !== '') counts.set(basis, (counts.get(basis) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What a row says that the sentence below all of them does not: its months, and what else differs. */
function ownBasis(finding: MeasureFinding, main: string | undefined): string | undefined {
  const basis = basisOfRow(finding);
  if (basis === '' || basis === main) return undefined;
  const [cover = '', ...notes] = basis.split('; ');
  // The notes are left to the sentence below only where they are the same.
  return notes.join('; ') === main?.split('; ').slice(1).join('; ') ? cover : basis;
}

/** What the figures of rows cover, in a sentence where it is the same for most; a row for which it is not says its own. */
export function basisOf(findings: readonly MeasureFinding[]): readonly string[] {
  const main = mainBasis(findings);
  if (main === undefined) return [];
  const said = capital(main);
  const all = findings.every((finding) => ['', main].includes(basisOfRow(finding)));
  return [all ? `${said}.` : `${said}, where a row does not say otherwise.`];
}

/** The notes a reader must see about figures that were put right, each once. */
export function realignedNotes(findings: readonly MeasureFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ measure }) => measure.realigned ?? []))];
}

function rowOf(finding: MeasureFinding, how: { readonly brief: boolean; readonly basis: string | undefined }): Row {
  const { measure, change } = finding;
  const { current, comparison, target, status } = measure;
  const place = measure.place !== undefined && !says(measure.name, measure.place) ? `, ${measure.place}` : '';
  const name = `${measure.number === undefined ? '' : `${measure.number} `}${measure.name}${place}`;
  const now = current?.text ?? 'not given';
  const moved = change && (how.brief ? briefMovement(change) : movement(change));
  const state = status === undefined ? undefined : shorten(status, STATUS);
  const notes = [moved, change && verdictWord(change), target && `target ${target.text}`, state, how.basis];
  const detail = notes.filter((note) => note !== undefined && note !== '').join(' · ');
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
  return rowsOf(findings, false, (aim) => aim);
}

/** Measures beside the updates they belong to: the same rows with the change in one figure. */
export function besideRows(findings: readonly MeasureFinding[]): readonly Entry[] {
  return rowsOf(findings, true, (aim) => (aim === undefined ? 'Measures' : `Measures: ${aim}`));
}

function rowsOf(
  findings: readonly MeasureFinding[],
  brief: boolean,
  groupOf: (aim: string | undefined) => string | undefined,
): readonly Entry[] {
  const main = mainBasis(findings);
  return findings.map((finding) => {
    const basis = ownBasis(finding, main);
    const group = groupOf(sharedAim(finding));
    return { ...(group === undefined ? {} : { group }), content: rowOf(finding, { brief, basis }) };
  });
}

/** Measures of several tables, a line and a figure each; the name alone tells them apart, so that many can be read at a glance. */
export function listRows(findings: readonly MeasureFinding[]): readonly Entry[] {
  const main = mainBasis(findings);
  return findings.map((finding) => {
    const row = rowOf(finding, { brief: true, basis: ownBasis(finding, main) });
    const aim = sharedAim(finding);
    // "Insufficient to proceed" says nothing without its table.
    const room = NAME - row.name.length - 3;
    const name = aim !== undefined && room >= LEAST_AIM && !tellsOf(row.name, aim) ? `${row.name} (${shorten(aim, room)})` : row.name;
    return { content: { ...row, name: shorten(name, NAME) } };
  });
}

/** Whether a name has a word of its table's aim, in whatever form: "All violent crime" of "Reduce violence". */
function tellsOf(name: string, aim: string): boolean {
  const beginnings = (text: string): string[] => (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
  const own = new Set(beginnings(name));
  return beginnings(aim).some((begin) => own.has(begin));
}

function sharedAim({ measure: { aim, name } }: MeasureFinding): string | undefined {
  return aim !== undefined && !says(name, aim) ? shorten(aim, 160) : undefined;
}
