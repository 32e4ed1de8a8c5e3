import { LABEL_REMARK } from '../extract/figure-patterns';
import type { Measure } from '../plan/records';
import { agrees, mayBeOneForce, plainFigure, plainPeriod, plainWords, sameFigure, sameMonths, sameWords } from './same-record';

/** What measures have in common that may be one: name, place, period and value now. None where there is no figure to tell. */
export function measureKey({ name, place, period, current }: Measure): string | undefined {
  if (!current) return undefined;
  return [plainWords(name.replace(LABEL_REMARK, '')), plainWords(place), plainPeriod(period), plainFigure(current)].join('|');
}

/** Whether two measures of one key, from different documents, are the same one: nothing that one of them says is denied by the other. */
export function isSameMeasure(a: Measure, b: Measure): boolean {
  return (
    mayBeOneForce(a.plan, b.plan) &&
    agrees(a.aim, b.aim, sameWords) &&
    agrees(a.status, b.status, sameWords) &&
    agrees(a.number, b.number, sameWords) &&
    agrees(a.comparison, b.comparison, sameFigure) &&
    agrees(a.target, b.target, sameFigure) &&
    agrees(a.comparisonPeriod, b.comparisonPeriod, sameMonths) &&
    agrees(a.objective, b.objective, (one, other) => one === other) &&
    (a.good.way === b.good.way || a.good.way === 'unknown' || b.good.way === 'unknown')
  );
}

/** One measure that two documents give: the first one's words, what only the second says, and what both say about its figures. */
export function mergeMeasures(a: Measure, b: Measure): Measure {
  const more = b.commentaryFigures.filter((said) => !a.commentaryFigures.some((known) => sameWords(known.sentence, said.sentence)));
  const comments = [a.commentary, b.commentary].filter((text) => text !== undefined);
  const commentary = comments.filter((text, at) => !comments.slice(0, at).some((known) => sameWords(known, text))).join('\n\n');
  return {
    ...b,
    ...a,
    // What a document states counts more than what another's wording or rating suggests.
    good: (a.good.from !== 'stated' && b.good.from === 'stated') || a.good.way === 'unknown' ? b.good : a.good,
    series: a.series.length >= b.series.length ? a.series : b.series,
    provisional: a.provisional || b.provisional,
    ...(commentary === '' ? {} : { commentary }),
    commentaryFigures: [...a.commentaryFigures, ...more],
    citations: [...a.citations, ...b.citations],
  };
}
