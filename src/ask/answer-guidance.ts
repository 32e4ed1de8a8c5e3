import type { Snapshot } from '../library/snapshot';
import { themeName } from '../plan/theme-name';
import type { GuidanceAnswer, Suggestion } from './answer';
import { loadedInWords } from './loaded-in-words';
import { loadedForces } from './forces';
import { isDistress, isNeverAnswered } from './out-of-scope';

/** Longer than any question; what is pasted beyond it is a document. */
export const LONGEST_QUESTION = 1_000;

const HELP =
  /^(?:help|hi|hello|hey|hiya|good (?:morning|afternoon|evening)(?: (?:mate|all|team|bot))?|start|menu|\?+|what can (?:you|i|u) (?:do|ask).*|who are you\??|what (?:documents?|docs?|reports?|plans?) (?:do you have|have you (?:got|read)|are (?:there|loaded))|what(?:'s| is) (?:loaded|in (?:the plan|here|there))|what do (?:you|u) know(?: about)?|how does this work\??)[\s!.?]*$/i;
const THANKS = /^(?:thanks?(?: you)?|ta|cheers|thx|great|ok(?:ay)?|nice one|brilliant|perfect|bye)[\s!.?]*(?:mate|bot)?[\s!.?]*$/i;

/** What is said to a greeting, a call for help, thanks, nothing at all or far too much; nothing for a question. */
export function guidanceFor(text: string, snapshot: Snapshot): GuidanceAnswer | undefined {
  const clean = text.normalize('NFKC').trim();
  if (!/[\p{L}\p{N}]/u.test(clean))
    return guidance(
      'empty',
      clean === ''
        ? 'Type a question about the delivery plan and I will look it up.'
        : 'I can only read words. Type a question about the delivery plan.',
      snapshot,
    );
  if (clean.length > LONGEST_QUESTION)
    return guidance(
      'too-long',
      `That is ${clean.length.toLocaleString('en-GB')} characters. Ask one thing at a time, in a sentence or a few words.`,
      snapshot,
    );
  if (isDistress(clean))
    return guidance(
      'out-of-scope',
      'I am only a bot and cannot help with this, but people can: call 999 in an emergency, or Samaritans on 116 123, free at any hour.',
      snapshot,
    );
  if (isNeverAnswered(clean)) return outOfScope(snapshot);
  if (THANKS.test(clean)) return guidance('thanks', 'You are welcome. Ask again any time.', snapshot);
  if (HELP.test(clean))
    return guidance(
      'help',
      'I answer questions about the delivery plan: what an objective reports, how a measure stands, what is linked to a theme, who was awarded what.',
      snapshot,
    );
  return undefined;
}

/** What lies outside the plan: one kind line, and what can be asked. */
export function outOfScope(snapshot: Snapshot): GuidanceAnswer {
  return guidance('out-of-scope', 'That is outside the delivery plan, so I cannot help with it. Here is what I can answer.', snapshot);
}

/** Another force is asked after, of which nothing is loaded. */
export function ofAnotherForce(force: string, snapshot: Snapshot): GuidanceAnswer {
  const own = [...loadedForces(snapshot).values()];
  const holds = own.length === 0 ? 'other documents' : `documents of ${own.join(' and ')}`;
  return guidance('out-of-scope', `I hold ${holds}, and nothing of ${force}. Here is what I can answer.`, snapshot);
}

function guidance(about: GuidanceAnswer['about'], headline: string, snapshot: Snapshot): GuidanceAnswer {
  const loaded = loadedInWords(snapshot);
  return {
    kind: 'guidance',
    about,
    headline,
    reading: loaded.length > 0 ? `loaded: ${loaded.join('; ')}` : '',
    again: 'help',
    next: examples(snapshot),
  };
}

/** Three questions that this snapshot can answer: an objective, a measure, a theme or an award, whichever it has. */
export function examples(snapshot: Snapshot): Suggestion[] {
  const objective = snapshot.ofKind.objective.find(({ number }) => number !== undefined);
  const measure = snapshot.ofKind.measure.find(({ current }) => current !== undefined);
  const theme = snapshot.ofKind.theme.find(({ number }) => number !== undefined);
  const award = snapshot.ofKind.award.find(({ amount }) => amount !== undefined);
  const found: Suggestion[] = [];
  if (objective) found.push({ label: `Objective ${objective.number ?? ''}`, ask: `objective ${objective.number ?? ''}` });
  if (measure) found.push({ label: measure.name, ask: `${measure.name} figures` });
  if (theme) found.push({ label: themeName(theme), ask: themeName(theme).toLowerCase() });
  if (award) found.push({ label: 'Funding awards', ask: `award ${award.purpose}` });
  return found.slice(0, 3);
}
