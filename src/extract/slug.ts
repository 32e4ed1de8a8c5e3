/** Words as they stand in an id: lower case, letters and digits joined by hyphens, at most so many words. */
export function slugOf(text: string, words = 8): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, words).join('-');
}

/** Gives out ids, each once: the second asker for one gets "-2" behind it. */
export function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
