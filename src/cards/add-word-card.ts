import type { AdaptiveCard } from '@microsoft/teams.cards';
import { actButton } from './act-button';
import { cardFrame } from './card-frame';
import { shorten } from './shorten';
import { small, textBlock } from './text-block';

/** Longer is no name of a thing. */
export const LONGEST_MEANING = 80;
/** What is typed comes back under this name. */
export const MEANING_FIELD = 'meaning';

/** A word that is to come into the glossary, and what stands in the field at first; `trouble` says why what was typed will not do. */
export interface AddWord {
  readonly word: string;
  readonly meaning?: string;
  readonly trouble?: string;
}

const FIELD = 'What do the documents call it?';

/** Asks what a word is called in the documents. */
export function addWordCard(asked: AddWord): AdaptiveCard {
  const { word, meaning, trouble } = asked;
  return cardFrame(
    [
      textBlock(addWordLine(asked), { size: 'Medium', weight: 'Bolder', style: 'heading' }),
      ...(trouble === undefined ? [] : [textBlock(trouble, { color: 'Attention' })]),
      {
        type: 'Input.Text',
        id: MEANING_FIELD,
        label: FIELD,
        placeholder: 'Words that stand in the documents',
        maxLength: LONGEST_MEANING,
        isRequired: true,
        errorMessage: 'Type what the documents call it.',
        ...(meaning !== undefined && { value: shorten(meaning, LONGEST_MEANING) }),
      },
      textBlock(
        'Whoever asks with the word is then answered as if asking with these. It is written to the glossary, and the documents are read again.',
        small,
      ),
    ],
    // What stands in the field is of no matter to whoever leaves it.
    [actButton('Add to the glossary', 'confirm-word', { word }), { ...actButton('Cancel', 'cancel'), associatedInputs: 'none' }],
    addWordText(asked),
  );
}

/** The same in plain text, for clients without cards. */
export function addWordText(asked: AddWord): string {
  return [addWordLine(asked), ...(asked.trouble === undefined ? [] : [asked.trouble]), FIELD].join('\n');
}

/** In one sentence, for the notification. */
export function addWordLine({ word }: Pick<AddWord, 'word'>): string {
  return `No document knows "${word}".`;
}
