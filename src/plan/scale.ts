const SCALES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** The word after a number that multiplies it, with what it multiplies by: "k" of "£80k", "million" of "1.18 million"; nothing where the number is written out. */
export function scaleIn(printed: string): { readonly word: string; readonly factor: number } | undefined {
  const word = /\d\s?(k|m|bn|thousand|million|billion)\b/i.exec(printed)?.[1]?.toLowerCase();
  const factor = word === undefined ? undefined : SCALES[word];
  return word === undefined || factor === undefined ? undefined : { word, factor };
}

/** A number times its scale. Pence at most: 1.18 million times a float factor must not show as 1179999.9999. */
export function scaled(plain: number, factor: number): number {
  return factor === 1 ? plain : Math.round(plain * factor * 100) / 100;
}
