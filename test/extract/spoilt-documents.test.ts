import fc from 'fast-check';
import '../builders/fixed-seed';
import { UNTIDY_PLAN } from './untidy-plan';
import { extractFrom } from '../builders/documents';
import type { Measure } from '../../src/plan/records';

const FIGURES = `
Section 2 Performance summary for April to December 2021

Measure\tComparison\tCurrent
Reduce fraud against older people\t412\t377
Doorstep fraud\t204\t290
Courier fraud\t65\t41
Romance fraud\t\t

Doorstep fraud fell by 35.

Measure\tComparison\tCurrent\tTarget
Calls answered in time\t88.1%\t91.2%\t90.5%
Online reports\t11,204\t15,377\t12,000
`;
const LINES = `${UNTIDY_PLAN}\n${FIGURES}`.split('\n');

type Spoil = (lines: readonly string[]) => string[];
const at = fc.nat({ max: LINES.length });
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  at.map(
    (n): Spoil =>
      (lines) =>
        lines.filter((_, index) => index !== n),
  ),
  at.map(
    (n): Spoil =>
      (lines) =>
        lines.flatMap((line, index) => (index === n ? [line, line] : [line])),
  ),
  at.map(
    (n): Spoil =>
      (lines) =>
        lines.slice(0, n + 1),
  ),
  fc.tuple(at, at).map(
    ([a, b]): Spoil =>
      (lines) =>
        lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line) ?? ''),
  ),
  at.map(
    (n): Spoil =>
      (lines) =>
        lines.map((line, index) => (index === n ? line.replace('\t', '') : line)),
  ),
  fc.constantFrom<Spoil>(
    (lines) => lines.map((line) => `${line}\r`),
    (lines) => lines.map((line) => line.replaceAll('\t', '    ')),
    (lines) => lines.map((line) => line.toUpperCase()),
    (lines) => lines.filter((line) => line.trim() !== ''),
    (lines) => lines.flatMap((line) => [line, '']),
  ),
);

it('unspoilt, the figures are read', async () => {
  const { records } = await extractFrom(LINES.join('\n'), 'whole.txt');
  const measures = records.filter((one) => one.kind === 'measure');
  expect(measures.slice(-5).map(({ name, current, realigned }) => [name, current?.text, realigned !== undefined])).toEqual([
    ['Doorstep fraud', '377', true],
    ['Courier fraud', '290', true],
    ['Romance fraud', '41', true],
    ['Calls answered in time', '91.2%', false],
    ['Online reports', '15,377', false],
  ]);
});

it('whatever befell a document, no figure stands beside a label of another row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(spoil, { minLength: 1, maxLength: 4 }), async (spoils) => {
      const lines = spoils.reduce<readonly string[]>((before, change) => change(before), LINES);
      fc.pre(lines.some((line) => line.trim() !== ''));
      const { records } = await extractFrom(lines.join('\n'), 'spoilt.txt');
      const measures = records.filter((one): one is Measure => one.kind === 'measure');
      for (const { name, current, comparison, target, series, citations, realigned } of measures) {
        const line = citations[0].line ?? 0;
        const shown = [current, comparison, target, ...series].flatMap((reading) => reading?.text ?? []);
        const held = realigned === undefined ? lines[line - 1] : lines.slice(0, line - 1).findLast((one) => one.trim() !== '');
        const cells = (held ?? '').split(/\t| {2,}/).map((cell) => cell.trim());
        if (shown.length > 0) expect(lines[line - 1]).toContain(name);
        expect(cells).toEqual(expect.arrayContaining(shown));
      }
    }),
    { numRuns: 120 },
  );
});
