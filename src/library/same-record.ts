import type { Figure } from '../plan/figure';
import { samePeriod, type Period } from '../plan/period';

/** Words as they are held against each other: without case, marks and spacing. */
export function plainWords(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%.]+|\.(?!\d)/gu, ' ')
    .trim();
}

/** A figure and a period as they are held against each other. */
export function plainFigure(figure: Figure | undefined): string {
  return figure === undefined ? '' : `${figure.value} ${figure.unit}`;
}

export function plainPeriod(period: Period | undefined): string {
  return period === undefined ? '' : `${period.from}..${period.to}`;
}

/** Whether two things said of one record can both be true: one of them is not said, or they are the same. */
export function agrees<Said>(a: Said | undefined, b: Said | undefined, same: (a: Said, b: Said) => boolean): boolean {
  return a === undefined || b === undefined || same(a, b);
}

export const sameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b);
export const sameFigure = (a: Figure, b: Figure): boolean => plainFigure(a) === plainFigure(b);
export const sameMonths = (a: Period, b: Period): boolean => samePeriod(a, b);

/** Whether two plans may be one force's: documents that name no force ("plan/2023-24", "awards-2023-24") may be anybody's. */
export function mayBeOneForce(a: string, b: string): boolean {
  return agrees(forceOf(a), forceOf(b), (one, other) => one === other);
}

/** The force that a plan's id begins with. */
export function forceOf(plan: string): string | undefined {
  const [force, ...rest] = plan.split('/');
  return rest.length === 0 || force === 'plan' ? undefined : force;
}
