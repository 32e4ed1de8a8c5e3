import { DATE_FIELD, DELIVERY, EFFECT, FIXED, NO_DEED, ONCE_PROMISED, READY_FOR, SLIP } from './promise-patterns';

/** A word of promise in a sentence, and what it asks of the rest of it. */
export interface Cue {
  readonly kind: 'will' | 'due' | 'expected' | 'planned' | 'aim' | 'fixed' | 'ready' | 'slip' | 'field';
  readonly index: number;
  readonly end: number;
  /** The verb promised, where there is one: "launch", "published". */
  readonly verb: string;
  /** Counts without a date. */
  readonly undated: boolean;
  /** Stands in a field or looks back, and may name a day before the report. */
  readonly sure: boolean;
}

type Reading = Pick<Cue, 'verb' | 'undated' | 'sure'>;

interface Row {
  readonly kind: Cue['kind'];
  readonly pattern: RegExp;
  /** Nothing where the words promise nothing. */
  readonly read: (match: RegExpExecArray, before: string) => Reading | undefined;
}

const ADVERBS =
  '(?:(?:also|now|then|soon|all|both|each|initially|formally|shortly|currently|still|again|together|jointly|fully|further|actively|subsequently|therefore|next)\\s+)*';
const dated = (verb = '', sure = false): Reading => ({ verb, undated: false, sure });
const relative = (before: string): boolean => /\b(?:which|that|who|this|these|it)\s+(?:also\s+|then\s+)?$/i.test(before);
const once = (before: string): boolean => ONCE_PROMISED.test(before.slice(-40));

const ROWS: readonly Row[] = [
  // "Next milestone: charters published by 31 January".
  { kind: 'planned', pattern: /\bnext (?:milestones?|steps?)\b[^:.;]{0,30}:\s+/gi, read: () => dated('', true) },
  { kind: 'field', pattern: DATE_FIELD, read: () => dated('', true) },
  {
    kind: 'slip',
    pattern: SLIP,
    read: (m, before) => (/\b(?:will|shall|to|can|could|must)\s+(?:be\s+)?$/i.test(before) ? undefined : dated(m[0], true)),
  },
  {
    kind: 'will',
    pattern: new RegExp(
      `\\b(?:will|shall)\\s+${ADVERBS}(?:have\\s+(?=(?:been|all)\\s)(?:all\\s+)?)?((?:be|been)\\s+(?:\\w+ly\\s+|fully\\s+|then\\s+|also\\s+)?(?:being\\s+)?)?(re-[a-z]+|[a-z]+(?:-[a-z]+)?)`,
      'gi',
    ),
    read: (m, before) => {
      const [, be, verb = ''] = m;
      if (/^(?:not|no|never)$/i.test(verb)) return undefined;
      if (!be && EFFECT.test(verb)) return undefined;
      if (be && NO_DEED.test(verb)) return undefined;
      return { verb, undated: DELIVERY.test(verb) && !relative(before), sure: true };
    },
  },
  {
    // With a date only: "should" without one wishes.
    kind: 'planned',
    pattern: new RegExp(
      `\\bshould\\s+${ADVERBS}(?:have\\s+(?:been\\s+)?)?(be\\s+[a-z-]+|reach|come|open|start|begin|launch|go|finish|complete|commence|report)\\b`,
      'gi',
    ),
    read: (m) => dated((m[1] ?? '').replace(/^be\s+/i, '')),
  },
  {
    kind: 'will',
    // "The service will continue until March 2024": an end is promised.
    pattern: /\b(?:will|shall)\s+(?:continue|remain)(?=[^,.;]{0,60}\b(?:until|till)\s)/gi,
    read: () => dated('end'),
  },
  {
    kind: 'due',
    pattern:
      /\b(?:new|revised|amended) (?:(?:target|completion|go-live|opening|delivery|start|due) )?(?:date|deadline)(?: (?:is|of|has been set (?:for|as)|will be))\b/gi,
    read: () => dated('', true),
  },
  {
    kind: 'due',
    pattern: /\bdue\s+(?:to\s+(be\s+[a-z-]+|[a-z]+(?:-[a-z]+)?)|(?=(?:for|on|by|in|at|from|early|late|later|before|mid|next|this|\d)\b))/gi,
    read: (m, before) => {
      const [, words = ''] = m;
      const verb = words.replace(/^be\s+/i, '');
      if (
        words !== '' &&
        !/^be\s/i.test(words) &&
        !DELIVERY.test(verb) &&
        !/^(?:start|begin|go|end|report|finish|commence|meet|conclude|close|take|move|join|arrive|expire|receive|run|visit|come)$/i.test(
          verb,
        )
      )
        return undefined;
      const past = /\b(?:was|were|been|had)\s+(?:\w+\s+)?$/i.test(before);
      return { verb, undated: !past && words !== '' && DELIVERY.test(verb), sure: true };
    },
  },
  {
    kind: 'expected',
    pattern:
      /\b(?:expected|anticipated|forecast|envisaged)\b(?!\s+that\b|\s+\d|\s+(?:a|an|the|more|fewer)\b)(?:\s+to\s+(be\s+[a-z-]+|[a-z]+(?:-[a-z]+)?))?/gi,
    read: (m, before) => {
      const [, words = ''] = m;
      if (once(before) || (words !== '' && EFFECT.test(words))) return undefined;
      // "The force expected to open" and "it is expected that ... will" are no promises of their own.
      const passive = /\b(?:is|are|be|being|now|and|with\s[^,]{1,60})\s*$/i.test(before);
      if (words !== '' && !passive) return undefined;
      return { verb: words.replace(/^be\s+/i, ''), undated: words === '' && /\b(?:is|are)\s+(?:now\s+)?$/i.test(before), sure: false };
    },
  },
  {
    kind: 'planned',
    pattern:
      /\b(?:scheduled|timetabled|planned|programmed|earmarked|targeted|booked|confirmed|arranged|set|slated|proposed)\s+(?:to\s+(be\s+[a-z-]+|[a-z]+(?:-[a-z]+)?)|(?=(?:for|in|on|by|at|from|early|during|mid|next)\b))/gi,
    read: (m, before) => {
      const [, words = ''] = m;
      if (once(before) || (words !== '' && EFFECT.test(words))) return undefined;
      if (
        !/\b(?:is|are|now|being|remains?|provisionally|currently|network|scheme|,)\s*$/i.test(before) &&
        !/^scheduled|^timetabled/i.test(m[0])
      )
        return undefined;
      return dated(words.replace(/^be\s+/i, ''));
    },
  },
  {
    kind: 'planned',
    pattern: /\b(?:is|are)\s+(?:now\s+|also\s+|currently\s+)*(?:being\s+)?planned\b(?!\s+(?:for|in|on|by|at|from|to)\b)/gi,
    read: () => ({ verb: '', undated: true, sure: false }),
  },
  {
    kind: 'aim',
    pattern: new RegExp(
      `\\b(?:is|are)\\s+${ADVERBS}(?:planning|preparing|getting ready|ready|about)\\s+to\\s+${ADVERBS}(?:be\\s+)?([a-z-]+)`,
      'gi',
    ),
    read: (m) => (EFFECT.test(m[1] ?? '') ? undefined : { verb: m[1] ?? '', undated: DELIVERY.test(m[1] ?? ''), sure: false }),
  },
  {
    kind: 'aim',
    pattern:
      /\b(?:aiming|aims?|intends?|plans?|hopes|on\s+(?:track|schedule|course|target)|(?:is|are)\s+(?:now\s+)?)(?:,[^,;.]{1,40},)?\s*\bto\s+(be\s+[a-z-]+|[a-z]+(?:-[a-z]+)?)/gi,
    read: (m) => (EFFECT.test(m[1] ?? '') ? undefined : dated((m[1] ?? '').replace(/^be\s+/i, ''))),
  },
  { kind: 'aim', pattern: /\bcommitted\s+to\s+([a-z]+ing)\b/gi, read: (m) => dated(m[1] ?? '') },
  { kind: 'aim', pattern: /\bon\s+(?:track|schedule|course|target)\s+for\b/gi, read: () => dated() },
  {
    // "..., with delivery to begin in January".
    kind: 'aim',
    pattern:
      /\bwith\s+(?:(?!with\b)[\w’'&-]+\s+){1,8}?to\s+(?:be\s+)?(begin|start|commence|launch|open|follow|go|complete|end|finish|conclude|take|[a-z]+ed)\b/gi,
    read: (m) => dated(m[1] ?? ''),
  },
  { kind: 'fixed', pattern: FIXED, read: (m) => dated(m[0]) },
  { kind: 'ready', pattern: READY_FOR, read: () => dated('launch') },
];

/** The words of promise in a sentence, in order, none overlapping; earlier rows win. */
export function cuesIn(sentence: string): Cue[] {
  const cues: Cue[] = [];
  for (const { kind, pattern, read } of ROWS) {
    for (const match of sentence.matchAll(pattern)) {
      const [index, end] = [match.index, match.index + match[0].length];
      if (cues.some((cue) => index < cue.end && cue.index < end)) continue;
      const reading = read(match, sentence.slice(0, index));
      if (reading) cues.push({ kind, index, end, ...reading });
    }
  }
  return cues.sort((a, b) => a.index - b.index);
}
