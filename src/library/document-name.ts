import { EXTENSIONS } from '../documents/readers';
import { isPassedOver } from './passed-over';
import { shownName } from './shown-name';

const MOST_CHARACTERS = 120;
/** A system takes 255 bytes, however few letters they are. */
const MOST_BYTES = 240;

/** What cannot be seen or moves what stands around it, but for the two joiners that some scripts and signs need. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u;
/** Of these Windows makes drives, streams and patterns. */
const NO_WINDOWS_NAME = /[<>:"|?*]/;
/** Names that mean a device on Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3]|conin\$|conout\$) *(?:\.|$)/i;

/** A name as it may stand in the folder, or why the one that was given may not: the message is a sentence with the remedy. */
export type NameGiven =
  | { readonly name: string }
  | { readonly refused: { readonly code: 'bad-name' | 'long-name' | 'reserved-name' | 'unknown-format'; readonly message: string } };

/** Makes right what is harmless in a file's name (a path before it, spaces and dots at its end) and refuses the rest. */
export function documentName(given: string): NameGiven {
  const name = (given.normalize('NFC').split(/[\\/]/).at(-1) ?? '').trim().replace(/[\s.]+$/u, '');
  const refused = (code: 'bad-name' | 'long-name' | 'reserved-name' | 'unknown-format', why: string): NameGiven => ({
    refused: { code, message: `${toSay(name)} ${why}` },
  });
  if (name === '') return { refused: { code: 'bad-name', message: 'The file has no name. Give it one and send it again.' } };
  if (UNSEEN.test(name)) return refused('bad-name', 'has characters in its name that cannot be seen. Rename it and send it again.');
  if (NO_WINDOWS_NAME.test(name)) return refused('bad-name', 'has one of < > : " | ? * in its name. Rename it and send it again.');
  if (isPassedOver(name) || DEVICE.test(name))
    return refused('reserved-name', 'has a name that no document may have, and would not be read. Rename it and send it again.');
  if (isLong(name))
    return refused('long-name', `has a name of more than ${MOST_CHARACTERS} characters. Give it a shorter one and send it again.`);
  if (!EXTENSIONS.includes(endingOf(name).toLowerCase()))
    return refused('unknown-format', `is of no kind that I can read. These can be read: ${EXTENSIONS.join(', ')}.`);
  return { name };
}

/** The same for all names that some system takes for one: without case, and with letters and their accents put together. */
export function nameKey(name: string): string {
  // "ß" has no capital of its own on some systems and is "SS" there.
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** A free name beside one that is taken: "plan (2).docx". `taken` holds keys of names. */
export function nameBeside(name: string, taken: ReadonlySet<string>): string {
  const ending = endingOf(name);
  const stem = Array.from(name.slice(0, name.length - ending.length));
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})${ending}`;
    let kept = stem;
    while (isLong(`${kept.join('')}${tail}`)) kept = kept.slice(0, -1);
    const beside = `${kept.join('').trimEnd()}${tail}`;
    if (!taken.has(nameKey(beside))) return beside;
  }
}

const isLong = (name: string): boolean => Array.from(name).length > MOST_CHARACTERS || Buffer.byteLength(name) > MOST_BYTES;

const endingOf = (name: string): string => /\.[^.]*$/.exec(name)?.[0] ?? '';

const toSay = (name: string): string => {
  const letters = Array.from(shownName(name));
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 60).join('')}…`;
};
