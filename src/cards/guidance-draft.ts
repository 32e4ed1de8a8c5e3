import { capital } from '../plan/capital';
import type { GuidanceAnswer } from '../ask/answer';
import { asManyAsFit } from './as-many-as-fit';
import { draftFrom, type Draft, type Entry } from './draft';

/** Characters of the line that names what is loaded. */
const LOADED = 300;

const SHORT = ['A few words are enough: a topic, an objective, a measure or a place.'];

const LINES: Record<GuidanceAnswer['about'], readonly string[]> = {
  help: [
    'An objective, by number or in your own words: what was reported, and its measures',
    'A measure: now, what it is compared with, the change, and whether that is better or worse',
    'A theme of the police and crime plan and the objectives linked to it',
    'A place or a unit, and what is reported for it',
    'Awards: how much, for what and from which fund',
    'Every answer says where it stands in the document; what is not recorded is said to be so.',
  ],
  empty: SHORT,
  'too-long': SHORT,
  thanks: [],
  'no-more': [],
  'out-of-scope': [],
};

/** Help, greetings and what lies outside the plan. */
export function guidanceDraft(answer: GuidanceAnswer): Draft {
  const lines = LINES[answer.about];
  const entries = lines.map((text): Entry => {
    if (answer.about !== 'help') return { content: { form: 'sentence', text } };
    return { group: 'What you can ask', content: { form: 'point', text } };
  });
  return { ...draftFrom(answer), entries, closing: loadedLine(answer.reading), reading: '' };
}

/** Nothing was looked up: what stands in place of a reading is what is loaded. Of many documents the first are named and the others counted. */
function loadedLine(reading: string): readonly string[] {
  if (reading === '') return [];
  const { shown, left } = asManyAsFit(reading.split('; '), LOADED);
  const line = `${shown.join('; ')}${left === 0 ? '' : `; and ${left} more`}`;
  return [capital(line)];
}
