import type { AdaptiveCard } from '@microsoft/teams.cards';
import { draftCard } from './draft-card';
import { plainDraft } from './plain-draft';

/** A card that says one thing. */
export function lineCard(headline: string): AdaptiveCard {
  return draftCard(plainDraft(headline));
}
