import type { Gaps } from '../../src/cards/gaps';

/** What people asked in vain in 28 days: some of everything. */
export function someGaps(parts: Partial<Gaps> = {}): Gaps {
  return {
    days: 28,
    asked: 240,
    answered: 198,
    askedBack: 11,
    chosen: 7,
    unanswered: 31,
    outside: 3,
    help: 5,
    up: 12,
    down: 2,
    people: 14,
    topics: [
      { label: 'how many drones do we fly', count: 19, examples: ['any drones?', 'drones in Slough'] },
      { label: 'canteen prices', count: 12, examples: [] },
    ],
    words: ['drones', 'canteen', 'nicked', 'chatbot', 'overtime'].map((word) => ({ word, count: 3, questions: [`what about ${word}`] })),
    disliked: [{ question: 'burglary figures', down: 2, comments: ['That is last year.', 'wrong area'] }],
    ...parts,
  };
}
