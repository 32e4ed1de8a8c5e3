import { nameNothing } from '../src/ask/everyday-words';
import { hasItsOwnPlace } from '../src/ask/glossary-synonyms';
import { nearInDocuments, standsInDocuments } from '../src/ask/stands-in-documents';
import { addWordCard, addWordLine, addWordText, LONGEST_MEANING, MEANING_FIELD, type AddWord } from '../src/cards/add-word-card';
import { wordsOf } from '../src/library/words';
import { oneLine } from '../src/plan/one-line';
import type { Added } from './admin-desk';
import { allowed } from './allowed';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import { reloadReply } from './reload';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { writtenDown } from './written-down';

/** Longer is no word that people use. */
const LONGEST_WORD = 60;

/** The button of a word that no document knows: asks what the documents call it. */
export async function addWordDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const word = wordIn(turn, 'add-word');
  if (!desk.admin || word === undefined) return undefined;
  const refused = await allowed(turn, desk, 'add to glossary');
  if (refused) return [refused];
  const needless = whyNeedless(word, desk);
  if (needless !== undefined) return [lineReply(needless)];
  const near = nearInDocuments(word, desk.snapshot());
  return [askReply({ word, ...(near !== undefined && { meaning: near }) })];
}

/** What was typed for it: into the glossary, and the documents are read again; or asked once more, with what is wrong. */
export async function confirmWordDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const word = wordIn(turn, 'confirm-word');
  const { admin } = desk;
  if (!admin || word === undefined || turn.did.kind !== 'pressed') return undefined;
  const refused = await allowed(turn, desk, 'add to glossary');
  if (refused) return [refused];
  const needless = whyNeedless(word, desk);
  if (needless !== undefined) return [lineReply(needless)];
  const typed = turn.did.data[MEANING_FIELD];
  const meaning = typeof typed === 'string' ? oneLine(typed) : '';
  const trouble = troubleWith(word, meaning, desk);
  if (trouble !== undefined) return [askReply({ word, meaning, trouble })];
  const added = await writtenDown<Added>(turn, admin, { act: 'add to glossary', on: `${word} = ${meaning}` }, async () => {
    const result = await admin.glossary.add(word, meaning);
    return result.kind === 'added' ? { outcome: 'done', result } : { outcome: 'failed', detail: refusedInWords(word, result), result };
  });
  if (added.kind !== 'added') return [lineReply(refusedInWords(word, added))];
  return [await reloadReply(turn, desk, { first: `"${word}" is in the glossary now, as "${meaning}".` })];
}

function wordIn({ did }: Turn, verb: string): string | undefined {
  if (did.kind !== 'pressed' || did.verb !== verb) return undefined;
  const word = did.data['word'];
  const plain = typeof word === 'string' ? oneLine(word) : '';
  return plain === '' || plain.length > LONGEST_WORD ? undefined : plain;
}

/** Why a word has no business in the glossary, if it has none. */
function whyNeedless(word: string, desk: Desk): string | undefined {
  // In capitals too: what people type small would mean it.
  const words = wordsOf(word.toLowerCase());
  if (nameNothing(words))
    return `"${word}" is an everyday word: in the glossary it would change what other questions mean. Nothing was added. Ask with the name that the documents have for it.`;
  if (hasItsOwnPlace(words, desk.snapshot()))
    return `"${word}" stands in the documents, so questions with it find what they say of it. Nothing needs to be added.`;
  return undefined;
}

function troubleWith(word: string, meaning: string, desk: Desk): string | undefined {
  if (meaning === '') return 'Type what the documents call it.';
  if (meaning.length > LONGEST_MEANING) return `That is ${meaning.length} characters. A name of at most ${LONGEST_MEANING} is enough.`;
  if (meaning.toLowerCase() === word.toLowerCase()) return 'That is the word itself. Type what the documents call it.';
  if (!standsInDocuments(meaning, desk.snapshot()))
    return `Nothing in the documents has the words "${meaning}" together. Use words that stand in them.`;
  return undefined;
}

function askReply(asked: AddWord): Reply {
  return { card: addWordCard(asked), text: addWordText(asked), summary: asked.trouble ?? addWordLine(asked) };
}

function refusedInWords(word: string, added: Exclude<Added, { readonly kind: 'added' }>): string {
  return added.kind === 'there' ? `"${word}" is in the glossary already, as "${added.meaning}".` : added.message;
}
