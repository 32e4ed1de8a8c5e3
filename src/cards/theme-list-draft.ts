import type { ThemeListAnswer } from '../ask/answer';
import { draftFrom, type Draft } from './draft';
import { numbered } from './numbered';
import { shorten } from './shorten';
import { sourcesOf } from './sources';

/** Themes by number and title. */
export function themeListDraft(answer: ThemeListAnswer): Draft {
  const { themes, linked } = answer;
  const count = (id: string): string => (linked ? `${String(linked[id] ?? 0)} × ` : '');
  return {
    ...draftFrom(answer),
    entries: themes.map((theme) => ({ content: { form: 'point', text: `${count(theme.id)}${shorten(numbered(theme), 300)}` } })),
    sources: sourcesOf({ citations: themes.flatMap((theme) => theme.citations), told: true }),
  };
}
