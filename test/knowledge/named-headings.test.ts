import { DIRECTIONS, FIELDS, HEADINGS, OBJECTIVE_LABELS, RATINGS, THEME_NAMES } from '../../src/extract/vocabulary';
import { extractFrom, type Gave } from '../builders/documents';
import { written } from '../builders/written-words';

/** A plan of one objective, with these lines under it. */
const plan = (...lines: readonly string[]): Promise<Gave> =>
  extractFrom(['# Northmarch Constabulary Delivery Plan 2023-24: Quarter 2', '## 1.1 Safer homes', ...lines].join('\n\n'), 'northmarch.md');

const UPDATES = '**Q2 update**\n\n- A repeat victim dashboard opened.';

it.each([...written(HEADINGS.updates), ...written(HEADINGS.nextSteps)])('%s opens updates', async (heading) => {
  // One action alone is a note of what is to do.
  const { updates } = await plan(`**${heading === 'Action' ? 'Actions' : heading}**`, '- A repeat victim dashboard opened.');
  expect(updates).toEqual([expect.objectContaining({ text: 'A repeat victim dashboard opened.', objective: 'northmarch/2023-24/1.1' })]);
});

it.each(written(HEADINGS.summary))('%s opens highlights', async (heading) => {
  const title = '# Northmarch Constabulary Delivery Plan 2023-24: Quarter 2';
  const { highlights } = await extractFrom(
    `${title}\n\n## ${heading}\n\n- **Rapid response** – Urgent calls were reached sooner.\n`,
    'a.md',
  );
  expect(highlights.map((one) => one.title)).toEqual(['Rapid response']);
});

it.each(written(HEADINGS.funding))('a heading with the word %s opens awards', async (heading) => {
  const title = '# Police and Crime Commissioner for Northmarch: Progress Report 2023-24';
  const { records } = await extractFrom(`${title}\n\n## Victims ${heading}\n\n- Outreach for victims: £48,500\n`, 'a.md');
  expect(records.filter(({ kind }) => kind === 'award')).toHaveLength(1);
});

it.each([...written(HEADINGS.figures), ...written(HEADINGS.glossary)])('%s ends the updates of an objective', async (heading) => {
  const { under } = await plan(UPDATES, `## ${heading}`, '- Figures are counted once a household.');
  expect(under('1.1')).toEqual(['A repeat victim dashboard opened.']);
});

it.each(written(OBJECTIVE_LABELS))('%s stands before the number of an objective', async (label) => {
  const { objectives } = await plan(UPDATES, `## ${label} 4: Visible policing`, UPDATES);
  expect(objectives.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual(['1.1 Safer homes', '4 Visible policing']);
});

it.each(written(FIELDS.lead))('%s is the lead', async (name) => {
  expect((await plan(`${name}: Head of Crime`, UPDATES)).objectives).toMatchObject([{ lead: 'Head of Crime' }]);
});

it.each(written(FIELDS.status))('%s is the status', async (name) => {
  expect((await plan(`${name}: Amber`, UPDATES)).objectives).toMatchObject([{ status: 'Amber' }]);
});

it.each(written(FIELDS.dates))('%s is kept apart from the lead', async (name) => {
  expect((await plan(`Lead: Head of Crime   ${name}: March 2024`, UPDATES)).objectives).toMatchObject([{ lead: 'Head of Crime' }]);
});

it.each(written(FIELDS.links))('%s names the themes', async (name) => {
  const { objectives, themes } = await plan(`${name}: 2.1 Fewer repeat victims`, UPDATES);
  expect([objectives[0]?.themes.length, themes.map(({ number }) => number)]).toEqual([1, ['2.1']]);
});

it.each(written(THEME_NAMES))('"Links to PCC %s" opens the themes', async (name) => {
  const { themes } = await plan(UPDATES, `**Links to PCC ${name}**`, '- 2.1 Fewer repeat victims');
  expect(themes.map(({ number }) => number)).toEqual(['2.1']);
});

it.each(written(RATINGS.alone))('%s alone on a line is the status', async (rating) => {
  expect((await plan(rating, UPDATES)).objectives).toMatchObject([{ status: rating }]);
});

it.each([
  ...written(RATINGS.delivered).map((status) => [status, 'delivered']),
  ...written(RATINGS.slipped).map((status) => [status, 'slipped']),
  ...written(RATINGS.givenUp).map((status) => [status, 'dropped']),
])('a promise with the status %s is %s', async (status, says) => {
  const table = `| Milestone | Due | Status |\n| --- | --- | --- |\n| Open the hub | 31 October 2023 | ${status} |`;
  const { records } = await plan(UPDATES, table);
  const [promise] = records.filter((record) => record.kind === 'commitment');
  const told = promise?.slipped ? 'slipped' : promise?.news[0]?.says;
  expect(told).toBe(says);
});

const wayOf = async (...cells: readonly string[]): Promise<unknown> => {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`;
  const names = ['Measure', 'Comparison', 'Current', 'Target', 'Better when', 'Status'];
  const table = line(names) + line(names.map(() => '---')) + line(['Visits made', '85', ...cells]);
  const { records } = await extractFrom(`# Northmarch Constabulary Performance Measures 2023-24\n\nQuarter 2\n\n${table}`, 'a.md');
  return records.find((record) => record.kind === 'measure')?.good.way;
};

it.each([...written(DIRECTIONS.less).map((word) => [word, 'down']), ...written(DIRECTIONS.more).map((word) => [word, 'up'])])(
  '%s says that good is %s',
  async (word, way) => {
    expect(await wayOf('92', '90', word, '')).toBe(way);
  },
);

it.each([
  ...written(RATINGS.meetsTarget).map((rating) => [rating, '92', 'up']),
  ...written(RATINGS.shortOfTarget).map((rating) => [rating, '88', 'up']),
])('%s of %s against 90 says that good is %s', async (rating, current, way) => {
  expect(await wayOf(current, '90', '', rating)).toBe(way);
});
