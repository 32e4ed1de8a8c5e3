import type { Citation } from '../../src/plan/citation';

/** A place in the made-up force's plan. */
export function aCitation(citation: Partial<Citation> = {}): Citation {
  return { document: 'westmere-2023-24-q3.md', title: 'Westmere Police Delivery Plan Quarter 3', headings: [], ...citation };
}
