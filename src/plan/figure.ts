export type Unit = 'count' | 'percent' | 'money' | 'duration' | 'rate';

/** A figure of a document: the text is what is shown, the number is only for comparing. */
export interface Figure {
  /** As printed: "4,331", "8.7%", "£571,758", "02:47". */
  readonly text: string;
  /** Plain number: 4331; per cent as 8.7; money in pounds; duration in seconds. */
  readonly value: number;
  readonly unit: Unit;
  /** What the two parts of a time like "1:30" are, where the document says so. Without it the value is a guess: shown, never compared. */
  readonly clock?: 'hh:mm' | 'mm:ss';
  /** Set where a mark beside the number says that it may still change: "1,200 (p)". The mark is no part of the text. */
  readonly provisional?: true;
}
