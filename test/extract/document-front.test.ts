import { identify } from '../../src/extract/document-facts';
import { read } from '../builders/documents';

const PLAN = '# Anyforce Police Delivery Plan';
/** Text of a plan that names its force and no period of its own. */
const BODY = '## 1.1 Safer homes\n\n- Anyforce Police opened a hub in January.\n\nAnyforce Police did more.\n';

type Case = readonly [front: string, file: string, period: string];

const CASES: readonly Case[] = [
  ['# Anyforce Police Delivery Plan Q3 2024/25', 'plan.md', '2024-10..2024-12'],
  [`${PLAN}\n\nOctober to December 2024`, 'plan.md', '2024-10..2024-12'],
  [`${PLAN}\n\nQuarter ended 31 December 2024`, 'plan.md', '2024-10..2024-12'],
  [`${PLAN}\n\nQuarter ending December 2024`, 'plan.md', '2024-10..2024-12'],
  [`${PLAN}\n\nThree months to the end of December 2024`, 'plan.md', '2024-10..2024-12'],
  [`${PLAN}\n\nReporting period: 1 October 2024 to 31 December 2024`, 'plan.md', '2024-10..2024-12'],
  [`${PLAN} 2024-25\n\n## Third quarter update`, 'plan.md', '2024-10..2024-12'],
  ['# ANYFORCE POLICE\n\n# DELIVERY PLAN 2024/2025\n\n# QUARTER THREE', 'plan.md', '2024-10..2024-12'],
  ['# Annual Delivery Plan 2024 to 2025\n\nAnyforce Police\n\nQuarter 3', 'plan.md', '2024-10..2024-12'],
  [`${PLAN}\n\nPublished January 2025\n\nQuarter 3 2024/25`, 'plan.md', '2024-10..2024-12'],
  ['# Delivery Plan of Anyforce Police 2024-2027\n\nProgress in Q3 2024-25', 'plan.md', '2024-10..2024-12'],
  [PLAN, 'Anyforce_DP_2425_Q3_v2 FINAL.md', '2024-10..2024-12'],
  [PLAN, '2024-25 Quarter 3.md', '2024-10..2024-12'],
  [PLAN, 'DP Qtr 3 24-25.md', '2024-10..2024-12'],
  [PLAN, 'Q3 update 202425.md', '2024-10..2024-12'],
  [PLAN, 'anyforce-delivery-plan-oct-dec-2024.md', '2024-10..2024-12'],
  [`${PLAN}: Half-year report April to September 2024`, 'plan.md', '2024-04..2024-09'],
  [`${PLAN} 2024-25\n\nMid-year review`, 'plan.md', '2024-04..2024-09'],
  [`${PLAN} 2024-25\n\nSix months to 30 September 2024`, 'plan.md', '2024-04..2024-09'],
  [`${PLAN} 2024-25\n\nQ1 and Q2 update`, 'plan.md', '2024-04..2024-09'],
  [`${PLAN} 2024-25\n\nQuarters 1 to 3`, 'plan.md', '2024-04..2024-12'],
  [`${PLAN} 2024-25\n\nPosition at 30 November 2024`, 'plan.md', '2024-04..2024-11'],
  [`${PLAN} 2024-25\n\nEnd of year report`, 'plan.md', '2024-04..2025-03'],
];

it.each(CASES)('%s in %s tells of %s', async (front, file, period) => {
  const { facts, force } = identify(await read(`${front}\n\n${BODY}`, file));
  expect(`${facts.period?.from ?? ''}..${facts.period?.to ?? ''}`).toBe(period);
  expect(facts).toMatchObject({
    kind: 'plan',
    plan: 'anyforce/2024-25',
    force: 'Anyforce Police',
    year: { from: '2024-04', to: '2025-03' },
  });
  expect(force).toEqual({ name: 'Anyforce Police', slug: 'anyforce' });
});

it.each([
  ['a sentence on a mid-year review', `${PLAN} 2024-25\n\nThe mid-year review was told apart.`, 'plan.md', '2024-04..2025-03'],
  ['a calendar year in the name', `${PLAN} 2024-25`, 'plan-2021.md', '2024-04..2025-03'],
  ['a version in the name', PLAN, 'plan v1213.md', '..'],
  ['a year that ends in another', `${PLAN} 2024-25\n\nTwelve months to June 2024`, 'plan.md', '2024-04..2025-03'],
])('%s says no months', async (_, front, file, period) => {
  const { facts } = identify(await read(`${front}\n\n${BODY}`, file));
  expect(`${facts.period?.from ?? ''}..${facts.period?.to ?? ''}`).toBe(period);
});
