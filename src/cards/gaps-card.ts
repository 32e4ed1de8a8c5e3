import type { AdaptiveCard } from '@microsoft/teams.cards';
import { draftCard } from './draft-card';
import { draftText } from './draft-text';
import type { Gaps } from './gaps';
import { gapsDraft } from './gaps-draft';

/** `to` is the end of the days that it is of: what the card's buttons ask for again. `from` is the entry the card starts with, counted from 0. */
export const gapsCard = (gaps: Gaps, to: Date, from = 0): AdaptiveCard => draftCard(gapsDraft(gaps, to), from);
export const gapsText = (gaps: Gaps, to: Date): string => draftText(gapsDraft(gaps, to));
