import { easterSunday } from '../../src/plan/easter';

it.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2018, '2018-04-01'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => expect(easterSunday(year)).toBe(day));
