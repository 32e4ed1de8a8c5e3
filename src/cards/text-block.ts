import type { ITextBlock } from '@microsoft/teams.cards';
import { escapeText } from './escape';

export type TextLook = Omit<ITextBlock, 'type' | 'text' | 'wrap'>;

/** A wrapping text block; the text is plain and is escaped here, the one place where text becomes card text. */
export function textBlock(text: string, look: TextLook = {}): ITextBlock {
  return { type: 'TextBlock', text: escapeText(text), wrap: true, ...look };
}

export const small: TextLook = { size: 'Small', isSubtle: true, spacing: 'None' };
