/** "1 note", "1,204 records": a number of things whose plural ends in s. */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;
}
