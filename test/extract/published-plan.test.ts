import { quarter } from '../../src/plan/period';
import type { Gave } from '../builders/documents';
import { publishedDocument } from '../builders/published';

const published = publishedDocument('knowledge', '000_0ee23d8b6f3d244f.txt');

/** Section, number, first words of the title, updates (said twice counted once), linked themes: counted by hand. */
const OBJECTIVES: readonly (readonly [string, string, string, number, string])[] = [
  ['1', '1.1', 'Further developing our multi-agency', 7, '1.1 1.5 4.3 4.4 5.2'],
  ['1', '1.2', 'Developing and implementing an adult', 11, '1.2 1.3 3.1 3.4 4.3'],
  ['1', '1.3', 'Broadening the use of the multi-agency', 2, '2.2 3.1 3.3'],
  ['1', '1.4', 'Continuing to develop and increase our firearms', 1, '4.2'],
  ['1', '1.5', 'Improving file quality', 4, '1.3 1.4 3.3'],
  ['1', '1.6', 'Adopting the new legislative', 2, '1.1 3.3 5.1 5.2'],
  ['2', '2.1', 'Effectively communicate with our communities', 12, '1.3 2.1 2.3 2.5 5.3'],
  ['2', '2.2', 'Maximising intervention opportunities', 1, '1.1 1.4 3.1'],
  ['2', '2.3', 'Using predictive analytics', 2, '1.3 2.2 2.6 4.3 5.3'],
  ['2', '2.4', 'Encouraging and supporting communities', 12, '1.3 2.1 2.2 2.3 2.5 4.1 4.3'],
  ['2', '2.5', 'Developing enhanced problem solving', 4, '1.5 2.2 2.4 2.6 3.2 4.1 4.3'],
  ['2', '2.6', 'Working with partners to improve', 2, '3.4 5.1'],
  ['3', '3.1', 'Working collaboratively to deliver the Digital', 3, '2.6 3.3 5.3'],
  ['3', '3.2', 'Transforming Information Communication', 1, '2.6 5.3'],
  ['3', '3.3', 'Delivering the underpinning technology', 2, '2.6 5.3'],
  ['3', '3.4', 'Developing new operating processes', 2, '2.6 5.3'],
  ['3', '3.5', 'Developing the use of demand management', 6, '2.6 5.3'],
  ['3', '3.6', 'Investigate, developing and implementing', 8, '1.5 2.6 4.3 4.4 5.2 5.3'],
  ['4', '4.1', 'Developing a corporate knowledge repository', 4, '2.6 5.3'],
  ['4', '4.2', 'Undertake activities to ensure our workforce', 5, '5.4'],
  ['4', '4.3', 'Identify, understand and engage', 3, '1.2 2.3 2.4 4.1 4.3 5.4'],
  ['4', '4.4', 'Developing the skills of our front line staff', 5, '1.1 1.2 1.3 1.4 2.3 3.4'],
  ['4', '4.5', 'Improving our response to hate incidents', 4, '2.4 4.2'],
  ['4', '4.6', 'Embedding the recommendations', 3, '4.3 5.4'],
  ['4', '4.7', 'Ensuring compliance with the National Crime Recording', 2, '1.4 5.1'],
  ['4', '4.8', 'Increasing capacity through investigator recruitment', 4, ''],
  ['4', '4.9', 'Developing an Information, Communications and Technology', 2, '2.6 5.3'],
];

const THEMES = '1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4';

published.describe('the published plan of 2017-18 Quarter 3', () => {
  let plan: Gave;
  beforeAll(async () => {
    plan = await published.extracted();
  });
  const lineOf = (words: string): readonly (number | undefined)[] =>
    plan.updates.find((one) => one.text.includes(words))?.citations.map((one) => one.line) ?? [];

  it('is known by its words', () => {
    expect(plan.facts).toMatchObject({ force: 'Thames Valley Police', plan: 'tvp/2017-18', kind: 'plan', period: quarter(2017, 3) });
  });

  it.each(OBJECTIVES.map((row) => [row[1], row] as const))('has objective %s with its section, updates and themes', (number, row) => {
    const [section, , title, updates, themes] = row;
    const objective = plan.objectives.find((one) => one.number === number);
    expect(objective?.id).toBe(`tvp/2017-18/${number}`);
    expect(objective?.title.startsWith(title)).toBe(true);
    expect(objective?.section?.number).toBe(section);
    expect(plan.under(number)).toHaveLength(updates);
    expect(objective?.themes.map((id) => id.replace('tvp/theme/', '')).join(' ')).toBe(themes);
  });

  it('has no other objective, and every update in its quarter', () => {
    expect(plan.objectives.map((one) => one.number)).toEqual(OBJECTIVES.map((row) => row[1]));
    expect(plan.updates.every((one) => one.period?.from === '2017-10' && one.period.to === '2017-12')).toBe(true);
  });

  it('names four sections', () => {
    expect(new Set(plan.objectives.map((one) => one.section?.title))).toEqual(
      new Set([
        'An Emergency Services that keeps people safe and brings offenders to justice',
        'Working together to build stronger, more resilient communities',
        'A modern police force which meets the needs of our communities',
        'A skilled and trusted workforce',
      ]),
    );
  });

  it.each([
    ['1.6', 'operational guidance offering greater support'],
    ['2.1', 'Operation Holly'],
    ['2.1', 'comprehensive and user friendly guidance'],
    ['2.4', '15,051 members'],
    ['2.4', 'seconded a police officer'],
    ['2.4', 'Modern Slavery Helpline'],
    ['3.5', 'Smarter Resolution” process'],
    ['3.5', 'Operation Retail'],
    ['4.3', 'two surveys focused on young people'],
  ])('gives objective %s back the update that a page break took: %s', (number, words) => {
    expect(plan.under(number).filter((text) => text.includes(words))).toHaveLength(1);
  });

  it('joins what the pages cut', () => {
    expect(plan.under('3.3')[0]).toMatch(/in the future Surrey and Sussex.*effectiveness\.$/);
    expect(plan.themes.find((one) => one.number === '2.1')?.title).toMatch(/themselves from cybercrime/);
    expect(plan.themes.find((one) => one.number === '1.3')?.title).toMatch(/coercive control, stalking/);
  });

  it('shows what an objective says twice once, with both places', () => {
    expect(lineOf('twelve Specials')).toEqual([60, 84]);
    expect(lineOf('digital electronic file submission')).toEqual([115, 119]);
    expect(plan.under('2.1').some((text) => text.includes('12 specials'))).toBe(true);
  });

  it('has five highlights', () => {
    expect(plan.highlights.map((one) => [one.title?.split(' (')[0], one.citations[0].line])).toEqual([
      ['HMICFRS PEEL', 11],
      ['The Operating Model', 12],
      ['Supporting the vulnerable', 13],
      ['Force Resilience', 14],
      ['Demand Management', 15],
    ]);
    expect(plan.highlights[3]?.text).toContain('97 police staff investigators');
  });

  it('has three updates of section 4 that belong to no objective', () => {
    const loose = plan.updates.filter((one) => one.objective === undefined);
    expect(loose.map((one) => [one.section?.number, one.citations[0].line])).toEqual([
      ['4', 351],
      ['4', 352],
      ['4', 353],
    ]);
  });

  it('has every theme once, in one wording', () => {
    expect(plan.themes.map((one) => one.number).sort()).toEqual(THEMES.split(' '));
    expect(plan.themes.find((one) => one.number === '1.5')?.otherWordings).toHaveLength(1);
    expect(plan.themes.find((one) => one.number === '4.3')?.citations).toHaveLength(8);
  });

  it('leaves out the page header and tells so once', () => {
    expect(plan.notes.filter((note) => note.code === 'page-furniture')).toHaveLength(1);
    expect(plan.records.some((one) => 'text' in one && one.text.includes('2017-18 Q3 Update'))).toBe(false);
  });

  it('gives every record an id of its own', () => {
    expect(new Set(plan.records.map((one) => one.id)).size).toBe(plan.records.length);
  });
});
