import type { ISubmitAction } from '@microsoft/teams.cards';
import type { Suggestion } from '../ask/answer';
import type { Memory } from '../ask/memory';
import type { Day } from '../plan/period';

/** Colour of a figure's movement. The words beside it always say the same, so that nothing depends on the colour. */
export type Tone = 'good' | 'attention' | 'plain';

/** One item of a list; `depth` 1 is a sub-point. */
export interface Point {
  readonly form: 'point';
  readonly text: string;
  /** Where it stands, in small print. */
  readonly detail?: string;
  readonly depth?: 0 | 1;
}

/** A name with a figure at its side: a measure among others, an award. */
export interface Row {
  readonly form: 'row';
  readonly name: string;
  readonly value: string;
  readonly detail?: string;
  readonly tone: Tone;
}

export interface LabelledFigure {
  readonly label: string;
  readonly text: string;
}

/** One measure on its own: the figure now, large, beside the one it is compared with. */
export interface Pair {
  readonly form: 'pair';
  readonly now?: LabelledFigure;
  readonly before?: LabelledFigure;
  readonly change?: string;
  readonly tone: Tone;
}

export interface Sentence {
  readonly form: 'sentence';
  readonly text: string;
}

/** Figures through time. What it draws stands as text beside it: a phone may not show it. */
export interface LineChart {
  readonly form: 'line-chart';
  /** Above it, short: the card's headline names the measure. */
  readonly caption: string;
  /** For whoever cannot see it. */
  readonly title: string;
  readonly lines: readonly {
    readonly legend: string;
    readonly points: readonly { readonly at: Day; readonly value: number }[];
  }[];
}

export type Content = Point | Row | Pair | Sentence | LineChart;

/** One thing of the evidence. Whole entries are shown, folded or left for the next card; none is ever cut. */
export interface Entry {
  readonly content: Content;
  /** The small heading it stands under. */
  readonly group?: string;
  /** Not worth a tired reader's first look: shown after "Show all". */
  readonly behind?: boolean;
}

/** A document that the evidence is from, and where in it the evidence stands. */
export interface Source {
  readonly title: string;
  readonly places: readonly string[];
}

/** All that an answer says, in reading order and plain text, before it is fitted to a phone. Card and text are both made from it. */
export interface Draft {
  readonly headline: string;
  /** Name of the thing the answer is about, where the headline does not say it. */
  readonly title?: string;
  /** Short always visible lines under it: section, status, lead. */
  readonly facts: readonly string[];
  readonly entries: readonly Entry[];
  /** Always visible sentences after the evidence: what the figures cover, a total, what was put right. */
  readonly closing: readonly string[];
  readonly sources: readonly Source[];
  /** How the question was read; empty where nothing was. */
  readonly reading: string;
  /** The words that ask for this again, for showing the rest, and what was said before where they lean on it. */
  readonly again: string;
  readonly before?: Memory;
  readonly actions: readonly Suggestion[];
  /** Buttons that do something, before those that ask. */
  readonly acts?: readonly ISubmitAction[];
  /** Where more of it is got that no question asks for; the entry to go on from is added as `from`. */
  readonly rest?: { readonly verb: string; readonly data?: Readonly<Record<string, unknown>> };
  /** A list that was asked for: as much of it as a card bears is in sight at first. */
  readonly list?: true;
}

/** What a card of every kind starts from: the common parts of an answer, with no evidence yet. */
export function draftFrom(answer: {
  readonly headline: string;
  readonly reading: string;
  readonly again: string;
  readonly asked?: { readonly text: string; readonly before: Memory };
  readonly next: readonly Suggestion[];
}): Draft {
  const { headline, reading, next, asked } = answer;
  const again = asked ? { again: asked.text, before: asked.before } : { again: answer.again };
  return { headline, reading, ...again, facts: [], entries: [], closing: [], sources: [], actions: next };
}
