import type { Figure } from '../plan/figure';
import { findFigures } from '../plan/figure-parse';
import { readAwardLine } from './award-line';
import type { ReadAwards } from './award-row';
import { saysTotal, totalsOf } from './award-totals';
import type { FundingList } from './funding-lists';

/** The awards of a list under a fund's heading; none where no line of it has a sum. */
export function listAwards({ fund, heading, lines }: FundingList): ReadAwards {
  const all = lines.map((block) => {
    const line = readAwardLine(block.text);
    const total = saysTotal([line.purpose, line.recipient ?? '']);
    const amount = total === 'no' ? line.amount : (line.amount ?? onlySum(block.text));
    return { block, line, place: block.place, total, ...(amount ? { amount } : {}) };
  });
  const { isTotal, notes } = totalsOf(all, 'list');
  const awards = all.filter((_, at) => isTotal[at] !== true);
  // Words without a sum are an award only beside others that have one.
  if (!awards.some(({ line }) => line.amount)) return { rows: [], notes: [], totals: [], used: [] };
  const rows = awards.map(({ block, line }) => ({ ...line, block, heading, ...(fund === undefined ? {} : { fund }) }));
  const totals = all.filter((_, at) => isTotal[at]).map(({ block, place }) => ({ text: block.text, block, place }));
  return { rows, notes, totals, used: lines };
}

function onlySum(text: string): Figure | undefined {
  const [sum, ...others] = findFigures(text).filter((figure) => figure.unit === 'money');
  return others.length === 0 ? sum : undefined;
}
