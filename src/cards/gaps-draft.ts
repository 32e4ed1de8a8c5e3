import { count } from '../plan/count';
import { actButton } from './act-button';
import type { Draft, Entry } from './draft';
import type { Disliked, Gaps, GapTopic } from './gaps';
import { plainDraft } from './plain-draft';
import { shorten } from './shorten';

/** As many words have a button; one more hands out the whole. */
const WORD_BUTTONS = 4;
/** More of each are only in the file. */
const MOST = { topics: 20, words: 10, disliked: 10 };
const QUESTION = 120;
const EXAMPLE = 70;

/** What people asked in vain, in one sentence: "31 of 240 questions found nothing in the last 28 days." */
export function gapsHeadline({ asked, unanswered, days, until }: Gaps): string {
  const when = until === undefined ? `in the last ${count(days, 'day')}` : `in the ${count(days, 'day')} to ${until}`;
  if (asked === 0) return `Nobody asked anything about the plan ${when}.`;
  if (asked === 1) return `The one question asked ${when} found ${unanswered === 0 ? 'an answer' : 'nothing'}.`;
  if (unanswered === 0) return `Each of ${count(asked, 'question')} found something ${when}.`;
  return `${unanswered.toLocaleString('en-GB')} of ${count(asked, 'question')} found nothing ${when}.`;
}

/** The figures, then the subjects that found nothing, the words that no document knows and the answers that somebody was not content with. */
export function gapsDraft(gaps: Gaps, to: Date): Draft {
  const words = gaps.words.slice(0, MOST.words);
  const exported = gaps.asked + gaps.outside + gaps.help > 0 ? [actButton('Export', 'export-gaps', { to: to.toISOString() })] : [];
  return {
    ...plainDraft(gapsHeadline(gaps)),
    facts: figuresOf(gaps),
    entries: [
      ...gaps.topics.slice(0, MOST.topics).map(topicEntry),
      ...words.map(({ word, count: times, questions }) =>
        row('Words that no document knows', word, times, `"${shorten(questions.at(-1) ?? '', EXAMPLE)}"`),
      ),
      ...gaps.disliked.slice(0, MOST.disliked).map(dislikedEntry),
    ],
    closing: closingOf(gaps),
    rest: { verb: 'gaps', data: { to: to.toISOString() } },
    acts: [...words.slice(0, WORD_BUTTONS).map(({ word }) => actButton(`Add "${word}"`, 'add-word', { word })), ...exported],
  };
}

function figuresOf({ asked, answered, askedBack, chosen, outside, help, up, down, people }: Gaps): readonly string[] {
  if (asked + outside + help === 0) return [];
  const back = askedBack === 0 ? [] : [`${askedBack} asked back which is meant (${chosen} then chosen)`];
  const beside = [
    ...(outside === 0 ? [] : [`${outside} outside the plan`]),
    ...(help === 0 ? [] : [`${help} greetings and calls for help`]),
  ];
  return [
    [`${answered} answered`, ...back].join(' · '),
    ...(beside.length === 0 ? [] : [`Besides: ${beside.join(' · ')}`]),
    `Thumbs: ${up} up, ${down} down · asked by ${people === 1 ? '1 person' : `${people} people`}`,
  ];
}

function topicEntry({ label, count: times, examples }: GapTopic): Entry {
  const others = examples.map((example) => `"${shorten(example, EXAMPLE)}"`).join(', ');
  return row('Found nothing', shorten(label, QUESTION), times, others === '' ? undefined : `also ${others}`);
}

function row(group: string, name: string, times: number, detail: string | undefined): Entry {
  const value = times === 1 ? 'once' : `${times.toLocaleString('en-GB')} times`;
  return { group, content: { form: 'row', name, value, ...(detail !== undefined && { detail }), tone: 'plain' } };
}

function dislikedEntry({ question, down, comments }: Disliked): Entry {
  const said = comments.map((comment) => `"${shorten(comment, QUESTION)}"`).join(', ');
  return {
    group: 'Thumbs down',
    content: { form: 'row', name: shorten(question, QUESTION), value: `${down} down`, ...(said !== '' && { detail: said }), tone: 'plain' },
  };
}

function closingOf({ topics, words, disliked }: Gaps): readonly string[] {
  const left =
    Math.max(0, topics.length - MOST.topics) + Math.max(0, words.length - MOST.words) + Math.max(0, disliked.length - MOST.disliked);
  return [
    ...(words.length === 0 ? [] : ['A word added to the glossary is understood after the reload that follows.']),
    ...(left === 0 ? [] : [`${left} more are in the export.`]),
  ];
}
