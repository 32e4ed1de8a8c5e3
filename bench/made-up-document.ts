import { chanceOf, type Chance } from './chance';
import { often, running, SUBJECTS, TOWNS } from './words';

/** What a made-up document is made of, whatever file it becomes. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'line' | 'bullet'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** On a page of a plan stand about so many words, and every objective fills one. */
const WORDS_A_PAGE = 480;
const BULLETS = 8;
const WORDS_A_BULLET = 33;
const IN_A_SECTION = 12;

/** One quarter's report of a made-up force, so many pages long; the same in every run. */
export function madeUpDocument(pages: number): Part[] {
  const chance = chanceOf(pages);
  return [
    { kind: 'heading', level: 1, text: 'Northmere Police Delivery Plan 2024-25: Quarter 2 update' },
    ...Array.from({ length: pages }, (_, page) => pageOf(page, chance)).flat(),
  ];
}

function pageOf(page: number, chance: Chance): Part[] {
  const [section, number] = [Math.floor(page / IN_A_SECTION) + 1, (page % IN_A_SECTION) + 1];
  const subject = SUBJECTS[page % SUBJECTS.length] ?? '';
  const bullets = Array.from({ length: BULLETS }, (_, at): Part => ({ kind: 'bullet', text: said(at, chance) }));
  return [
    ...(number === 1 ? [{ kind: 'heading', level: 2, text: `${section} Priority ${section}` } as const] : []),
    { kind: 'heading', level: 3, text: `${section}.${number} Improving our response to ${subject} in ${chance.one(TOWNS)}` },
    { kind: 'line', text: `Lead: Head of ${subject}` },
    { kind: 'line', text: 'Q2 update' },
    ...bullets,
    { kind: 'line', text: `${running(chance, WORDS_A_PAGE - BULLETS * WORDS_A_BULLET - 60)}.` },
    {
      kind: 'table',
      rows: [
        ['Measure', 'Aim', 'Comparison', 'Current'],
        ...TOWNS.slice(0, 4).map((town) => [`${subject} in ${town}`, `Reduce ${subject}`, figure(chance), figure(chance)]),
      ],
    },
  ];
}

const figure = (chance: Chance): string => (chance.below(5_000) + 10).toLocaleString('en-GB');

function said(at: number, chance: Chance): string {
  const subject = `${often(chance, SUBJECTS)} in ${chance.one(TOWNS)}`;
  if (at === 0) return `A review of ${subject} will be published by 31 January 2025, ${running(chance, WORDS_A_BULLET - 16)}.`;
  if (at === 1)
    return `The ${running(chance, 2)} hub for ${subject} was launched in July 2024 with £${figure(chance)}, ${running(chance, WORDS_A_BULLET - 18)}.`;
  return `${running(chance, 6)} ${subject}, ${running(chance, WORDS_A_BULLET - 20)}; ${figure(chance)} of them ${running(chance, 4)}.`;
}

/** The document as Markdown. */
export function asMarkdown(parts: readonly Part[]): string {
  return parts.map(lineOf).join('\n');
}

function lineOf(part: Part): string {
  if (part.kind === 'heading') return `\n${'#'.repeat(part.level)} ${part.text}\n`;
  if (part.kind === 'line') return `\n${part.text}\n`;
  if (part.kind !== 'table') return `- ${part.text}`;
  const [head = [], ...rows] = part.rows;
  return `\n${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}
