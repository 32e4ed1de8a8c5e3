import type { Box } from './pdf-geometry';
import type { Word } from './pdf-word';

/** The words with a bullet before each line that has a small shape where one would be: browsers draw the marks of a list. */
export function withDrawnBullets(words: readonly Word[], dots: readonly Box[]): Word[] {
  const bullets = new Map<string, Word>();
  for (const dot of dots) {
    const line = words.filter((word) => dot.bottom <= word.base + word.size * 0.1 && dot.top >= word.base - word.size);
    const right = line.filter((word) => word.left >= dot.right).sort((a, b) => a.left - b.left)[0];
    const before = line.some((word) => word.left < dot.right && word.right > dot.left - word.size * 3);
    if (!right || before) continue;
    const gap = (right.left - dot.right) / right.size;
    if (gap < 0.15 || gap > 2.5 || dot.bottom - dot.top > right.size * 0.6) continue;
    const bullet: Word = { ...right, text: '•', left: dot.left, right: dot.right, bold: false, spaced: true };
    bullets.set(`${Math.round(dot.left)} ${Math.round(right.base)}`, bullet);
  }
  return [...words, ...bullets.values()];
}
