import type { Table } from '../documents/block';
import type { GoodDirection } from '../plan/direction';
import { parseFigure } from '../plan/figure-parse';
import type { Measure, Reading } from '../plan/records';
import { goodDirection } from './good-direction';
import { inUnit, unitSaid, type NumberUnit } from './number-unit';
import { readColumns, type Column, type ColumnKind } from './table-headings';
import { objectiveIdOf } from './objective-id';
import { bareWording } from './wording';

/** What a table says of a measure besides its values, for the measures of the same name in other tables. */
export interface MeasureDefinition {
  readonly good?: GoodDirection;
  readonly unit?: NumberUnit;
  readonly target?: Reading;
  readonly objective?: string;
  readonly aim?: string;
  readonly owner?: string;
  readonly definition?: string;
}

/** What the tables of a document say of measures, by name. Two tables that say different things of one say nothing. */
export function definitionsIn(
  tables: readonly Table[],
  plan: string,
  startYear: number | undefined,
): ReadonlyMap<string, MeasureDefinition> {
  const said = new Map<string, MeasureDefinition[]>();
  for (const table of tables) {
    const heading = headingOf(table, startYear);
    if (!heading) continue;
    const { columns, body } = heading;
    for (const row of body) {
      const text = (kind: ColumnKind): string => row[columns.find((column) => column.kind === kind)?.at ?? -1]?.text ?? '';
      const name = nameKey(text('name'));
      if (name !== '') said.set(name, [...(said.get(name) ?? []), definitionOf(text, columns, plan, holdsValues(columns))]);
    }
  }
  return new Map([...said].map(([name, all]) => [name, agreed(all)]));
}

/** A measure with what other tables say of it; what its own table says counts first. */
export function defined(measure: Measure, definition: MeasureDefinition | undefined): Measure {
  if (!definition) return measure;
  const { unit } = definition;
  const read = (reading: Reading): Reading => ({ ...reading, ...(unit && inUnit(reading, unit)) });
  const { good, target, objective, aim, owner } = definition;
  const inUnits: Measure = !unit
    ? measure
    : {
        ...measure,
        series: measure.series.map(read),
        ...(measure.current ? { current: read(measure.current) } : {}),
        ...(measure.comparison ? { comparison: read(measure.comparison) } : {}),
        ...(measure.target ? { target: read(measure.target) } : {}),
        ...(measure.otherComparisons ? { otherComparisons: measure.otherComparisons.map(read) } : {}),
      };
  return {
    ...inUnits,
    ...(good && measure.good.from !== 'stated' ? { good } : {}),
    // The whole force's target is no district's.
    ...(target && !measure.target && measure.place === undefined ? { target: read(target) } : {}),
    ...(objective !== undefined && measure.objective === undefined ? { objective } : {}),
    ...(aim !== undefined && measure.aim === undefined ? { aim } : {}),
    ...(owner !== undefined && measure.owner === undefined ? { owner } : {}),
    ...(definition.definition === undefined ? {} : { definition: definition.definition }),
  };
}

export const nameKey = (name: string): string => bareWording(name);

interface Heading {
  readonly columns: readonly Column[];
  readonly body: Table['rows'];
}

const SAYS: readonly ColumnKind[] = ['good', 'unit', 'target', 'objective', 'aim', 'owner', 'definition'];

/** The first row that names measures and what is said of them. */
function headingOf(table: Table, startYear: number | undefined): Heading | undefined {
  for (let at = 0; at < Math.min(4, table.rows.length - 1); at += 1) {
    const columns = readColumns(table.rows[at] ?? [], startYear);
    const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
    if (has('name') && SAYS.some(has)) return { columns, body: table.rows.slice(at + 1) };
  }
  return undefined;
}

function holdsValues(columns: readonly Column[]): boolean {
  return columns.some(({ kind }) => kind === 'in-period' || kind === 'current' || kind === 'year-to-date' || kind === 'comparison');
}

function definitionOf(text: (kind: ColumnKind) => string, columns: readonly Column[], plan: string, valued: boolean): MeasureDefinition {
  const stated = text('good') === '' ? undefined : goodDirection('', undefined, text('good'));
  const unit = unitSaid(text('unit'));
  const aimed = columns.filter((column) => column.kind === 'target').at(-1);
  // A target beside values is for the months of these.
  const figure = valued || !aimed ? undefined : parseFigure(text('target'));
  const objective = objectiveIdOf(text('objective'), plan);
  const aim = /\s/.test(text('aim')) ? text('aim') : undefined;
  return {
    ...(stated ? { good: stated } : {}),
    ...(unit ? { unit } : {}),
    ...(figure && aimed ? { target: { ...figure, label: aimed.heading, ...(aimed.period ? { period: aimed.period } : {}) } } : {}),
    ...(objective === undefined ? {} : { objective }),
    ...(aim === undefined ? {} : { aim }),
    ...(text('owner') === '' ? {} : { owner: text('owner') }),
    ...(text('definition') === '' ? {} : { definition: text('definition') }),
  };
}

/** What all that say something of a thing agree on. */
function agreed(all: readonly MeasureDefinition[]): MeasureDefinition {
  const one = <K extends keyof MeasureDefinition>(key: K): Pick<MeasureDefinition, K> | undefined => {
    const said = all.flatMap((definition) => (definition[key] === undefined ? [] : [definition]));
    const alike = new Set(said.map((definition) => JSON.stringify(definition[key])));
    return alike.size === 1 ? said[0] : undefined;
  };
  const [good, unit, target] = [one('good')?.good, one('unit')?.unit, one('target')?.target];
  const [objective, aim] = [one('objective')?.objective, one('aim')?.aim];
  const [owner, definition] = [one('owner')?.owner, one('definition')?.definition];
  return {
    ...(good ? { good } : {}),
    ...(unit ? { unit } : {}),
    ...(target ? { target } : {}),
    ...(objective === undefined ? {} : { objective }),
    ...(aim === undefined ? {} : { aim }),
    ...(owner === undefined ? {} : { owner }),
    ...(definition === undefined ? {} : { definition }),
  };
}
