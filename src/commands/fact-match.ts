import { commitmentStanding, type CommitmentState } from '../plan/commitment-standing';
import { findFigures, parseFigure } from '../plan/figure-parse';
import { covers, samePeriod, type Day, type Period } from '../plan/period';
import { findPeriods } from '../plan/period-parse';
import { parseReference } from '../extract/reference';
import type { Award, Commitment, Measure, Objective, PlanRecord, Reading, Section, Theme } from '../plan/records';
import type { Fact } from './fact-file';

/** The fields of a fact that a record does not hold exactly; none where it holds them all. */
export type Differences = readonly string[];

type Fields = Fact['fields'];
type Check = readonly [field: string, holds: (wanted: string) => boolean];

/** How each kind of fact is held against a document's records: the best record's differences, or nothing where none comes near. */
export function differences(fact: Fact, records: readonly PlanRecord[], asOf: Day): Differences | undefined {
  const each = checksOf(fact, records, asOf).map((checks) =>
    checks.flatMap(([field, holds]) => {
      const wanted = fact.fields[field];
      return wanted === undefined || typeof wanted === 'object' || holds(String(wanted)) ? [] : [field];
    }),
  );
  return each.sort((a, b) => a.length - b.length)[0];
}

/** For each record that the fact may be about, what is to hold. */
function checksOf({ kind, fields }: Fact, records: readonly PlanRecord[], asOf: Day): Check[][] {
  const of = <K extends PlanRecord['kind']>(wanted: K) =>
    records.filter((record): record is Extract<PlanRecord, { kind: K }> => record.kind === wanted);
  const byId = new Map(records.map((record) => [record.id, record]));
  const ownerNumber = (record: { readonly objective?: string; readonly theme?: string }): string | undefined =>
    numberOf(byId.get(record.objective ?? record.theme ?? ''));
  switch (kind) {
    case 'objective':
      return [...of('objective'), ...of('theme')].filter((one) => sameNumber(one.number, textOf(fields, 'number'))).map(objectiveChecks);
    case 'theme_link':
      return of('objective')
        .filter((one) => sameNumber(one.number, textOf(fields, 'objective')))
        .map((one) => [['theme', (wanted) => one.themes.some((theme) => isTheme(byId.get(theme), wanted))]]);
    case 'update':
      return [
        ...of('update')
          .filter((one) => sameText(one.text.replace(DATED, ''), textOf(fields, 'text')) || sameText(one.text, textOf(fields, 'text')))
          .map((one): Check[] => [
            ['objective', (wanted) => sameNumber(ownerNumber(one), wanted)],
            ['period', (wanted) => isPeriod(one.period, wanted)],
          ]),
        // What belongs to no objective is kept as a passage.
        ...of('passage')
          .filter((one) => fields['objective'] === undefined && plain(one.text).includes(plain(textOf(fields, 'text'))))
          .map((): Check[] => []),
      ];
    case 'measure':
      return of('measure')
        .filter((one) => sameName(one, textOf(fields, 'name')) && sameText(one.place ?? '', textOf(fields, 'area')))
        .map((one) => measureChecks(one, fields, of('measure')));
    case 'funding':
      return [
        ...of('award')
          .filter((one) => wordsOf(one).includes(plain(textOf(fields, 'what'))))
          .map((one) => awardChecks(one, numberOf(byId.get(one.theme ?? '')), numberOf(byId.get(one.objective ?? '')))),
        // A budget or a total is no award: the document's sentence holds it.
        ...[...of('passage'), ...of('update')]
          .filter((one) => tellingWords(textOf(fields, 'what')).every((word) => plain(one.text).includes(word)))
          .map((one): Check[] => [['amount', (wanted) => findFigures(one.text).some((figure) => figure.text === wanted)]]),
      ];
    case 'commitment':
      return of('commitment')
        .filter((one) => isAbout(one, fields))
        .map((one) => commitmentChecks(one, ownerNumber(one), asOf));
  }
}

const isTheme = (record: PlanRecord | undefined, wanted: string): boolean =>
  record?.kind === 'theme' && (sameNumber(record.number, wanted) || sameText(record.title, wanted));

/** The day that a log puts before what it tells. */
const DATED = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s*[-–:]\s*/;

const numberOf = (record: PlanRecord | undefined): string | undefined => (record && 'number' in record ? record.number : undefined);

function objectiveChecks(one: Objective | Theme): Check[] {
  const title: Check = ['title', (wanted) => sameText(one.title, wanted)];
  if (one.kind === 'theme') return [title];
  return [
    title,
    ['section', (wanted) => isSection(one.section, wanted)],
    ['lead', (wanted) => sameText(one.lead, wanted)],
    ['status', (wanted) => sameText(one.status, wanted)],
    ['period', (wanted) => isPeriod(one.period, wanted)],
  ];
}

/** "AIM 1 – Safer streets" and "1 Safer streets" are one section: number and title count, not what it is called. */
function isSection(section: Section | undefined, wanted: string): boolean {
  const { number, title } = parseReference(wanted) ?? { number: undefined, title: wanted };
  return (
    section !== undefined &&
    (sameText(section.title, wanted) || (sameText(section.title, title) && (number === undefined || section.number === number)))
  );
}

function measureChecks(one: Measure, fields: Fields, all: readonly Measure[]): Check[] {
  const months = fields['months'];
  const series: Check[] =
    typeof months === 'object'
      ? Object.entries(months).map(([month, value]) => ['name', () => hasMonth(one.series, month, String(value))] satisfies Check)
      : [];
  return [
    ['ref', (wanted) => sameText(one.number, wanted)],
    [
      'current',
      (wanted) =>
        sameFigure(one.current, wanted) ||
        one.series.some((reading) => isPeriod(reading.period, textOf(fields, 'period')) && sameFigure(reading, wanted)),
    ],
    ['year_to_date', (wanted) => sameFigure(one.current, wanted)],
    ['comparison', (wanted) => sameFigure(one.comparison, wanted) || one.series.some((reading) => sameFigure(reading, wanted))],
    [
      'target',
      (wanted) => (parseFigure(wanted) ? sameFigure(one.target, wanted) : one.target === undefined || sameText(one.target.text, wanted)),
    ],
    ['rag', (wanted) => sameText(one.status ?? 'Not rated', wanted)],
    ['direction', (wanted) => goodWords(one) === plain(wanted).replace(/^(?:neither|not applicable|contextual|monitor)$/, 'monitor only')],
    [
      'period',
      (wanted) =>
        isPeriod(one.period, wanted) ||
        one.series.some((reading) => isPeriod(reading.period, wanted)) ||
        (fields['period_label'] !== undefined && isPeriod(one.period, textOf(fields, 'period_label'))),
    ],
    [
      'rate',
      (wanted) =>
        one.commentaryFigures.some(({ figures }) => figures.some((figure) => figure.text === wanted)) ||
        all.some(({ name, current }) => name.startsWith(`${one.name}, `) && sameFigure(current, wanted)),
    ],
    ...series,
  ];
}

function goodWords({ good }: Measure): string {
  return good.way === 'up' ? 'higher is better' : good.way === 'down' ? 'lower is better' : 'monitor only';
}

function awardChecks(one: Award, theme: string | undefined, objective: string | undefined): Check[] {
  return [
    ['amount', (wanted) => sameFigure(one.amount, wanted)],
    ['recipient', (wanted) => sameText(one.recipient, wanted)],
    ['fund', (wanted) => sameText(one.fund, wanted)],
    ['area', (wanted) => sameText(one.area, wanted)],
    ['theme', (wanted) => sameNumber(theme, wanted)],
    ['objective', (wanted) => sameNumber(objective, wanted)],
    ['year', (wanted) => isPeriod(one.year, wanted)],
  ];
}

/** A promise is the one of a fact when it has its words, whole or inside those that the document gives more than one sentence to. */
function isAbout(one: Commitment, fields: Fields): boolean {
  const [what, text] = [plain(textOf(fields, 'what')), plain(textOf(fields, 'text'))];
  const said = [one.text, ...one.news.map((news) => news.text)].map(plain);
  return (
    (what !== '' && plain(one.what) === what) ||
    (text !== '' && said.some((own) => own === text || text.includes(own) || own.includes(text)))
  );
}

const STATES: Readonly<Record<CommitmentState, string>> = {
  delivered: 'delivered',
  'delivered-late': 'delivered late',
  slipped: 'slipped',
  overdue: 'open',
  due: 'open',
  undated: 'open',
  dropped: 'cancelled',
};

function commitmentChecks(one: Commitment, owner: string | undefined, asOf: Day): Check[] {
  const standing = commitmentStanding(one, asOf);
  const due = standing.due ?? one.due;
  return [
    ['objective', (wanted) => sameNumber(owner, wanted)],
    ['due_iso', (wanted) => due !== undefined && [due.by, due.from].some((day) => day === wanted || day.startsWith(`${wanted}-`))],
    ['status', (wanted) => STATES[standing.state] === wanted.replace(/^withdrawn$/, 'cancelled')],
    ['owner', (wanted) => sameText(one.owner, wanted)],
  ];
}

/** The words of a name that its sentence must have; that a sum rose or is a total may be said in other words. */
const tellingWords = (name: string): string[] =>
  (plain(name.replace(/\b20\d\d(?:[/-]\d\d)?\b/g, '')).match(/\p{L}{3,}/gu) ?? []).filter(
    (word) => !/^(?:increase|decrease|total)$/.test(word),
  );

const textOf = (fields: Fields, name: string): string => (typeof fields[name] === 'object' ? '' : String(fields[name] ?? ''));

const wordsOf = ({ purpose, recipient, fund }: Award): string[] =>
  [purpose, `${fund ?? ''}: ${purpose}`, `${recipient ?? ''}: ${purpose}`, recipient ?? ''].map(plain);

function sameName({ name, aim }: Measure, wanted: string): boolean {
  const want = plain(wanted);
  return plain(name) === want || (aim !== undefined && [aim, `${aim} – ${name}`].some((text) => plain(text) === want));
}

const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();

const sameText = (own: string | undefined, wanted: string): boolean => plain(own ?? '') === plain(wanted);

/** "Mission 1" and "1" are one number. */
const sameNumber = (own: string | undefined, wanted: string): boolean =>
  sameText(own, wanted) || sameText(own, wanted.replace(/^\p{L}{4,}\s+/u, ''));

/** A number is the same however it is written: "1,725" and 1725, "8.0%" and 8. */
function sameFigure(own: { readonly text: string; readonly value: number } | undefined, wanted: string): boolean {
  const want = parseFigure(wanted);
  if (own === undefined) return false;
  // "298" days are 298 days, whatever the record counts them in.
  const bare = /^[\d,.]+(?= [a-z]+$)/i.exec(own.text)?.[0].replaceAll(',', '');
  return own.text === wanted || (want !== undefined && (Math.abs(own.value - want.value) < 1e-9 || Number(bare) === want.value));
}

function hasMonth(series: readonly Reading[], month: string, value: string): boolean {
  const period = periodIn(month);
  return series.some((reading) => reading.period && period && samePeriod(reading.period, period) && sameFigure(reading, value));
}

function isPeriod(own: Period | undefined, wanted: string): boolean {
  const want = periodIn(wanted);
  return own !== undefined && want !== undefined && (samePeriod(own, want) || (own.to === want.to && covers(own, want)));
}

const periodIn = (text: string): Period | undefined => (findPeriods(text)[0] ?? findPeriods(text, { typed: true })[0])?.period;
