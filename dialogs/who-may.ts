import type { Act } from './audit-trail';

/** Who may do what, in sentences that are shown as they stand to whoever may not. Asking, rating an answer and taking "more" of it is everybody's. */
export const WHO_MAY: Readonly<Record<Act, string>> = {
  reload: 'Only an admin of this bot may make it read the documents again.',
  'undo reload': 'Only an admin of this bot may take a reload back.',
  'receive document': 'Only an admin of this bot may add a document to those it answers from.',
  'keep document': 'Only an admin of this bot may add a document to those it answers from.',
  'discard document': 'Only an admin of this bot may discard a document that was sent to it.',
  'add to glossary': 'Only an admin of this bot may add a word to the glossary.',
  'see gaps': 'Only an admin of this bot may see what people asked in vain.',
  'export gaps': 'Only an admin of this bot may take away what people asked in vain.',
  'see audit': 'Only an admin of this bot may see what admins did.',
  'follow reloads': 'Only an admin of this bot is told of reloads.',
};
