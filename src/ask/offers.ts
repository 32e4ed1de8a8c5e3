import type { PlanRecord } from '../plan/records';
import { themeName } from '../plan/theme-name';
import type { Answer } from './answer';
import type { Offer, Offered } from './memory';

/** Nobody counts further than this on a phone. */
const MOST = 30;
/** As many readings as a card has buttons. */
const MOST_READINGS = 5;
const LONGEST = 160;

/** What an answer leaves to choose from: its readings, or the things it lists. Nothing when it shows one thing. */
export function offeredBy(answer: Answer): Offered | undefined {
  if (answer.kind === 'choice')
    return { choosing: true, offers: answer.choices.slice(0, MOST_READINGS).map(({ label, ask, record }) => offer(label, ask, record)) };
  // One number of an objective and of a theme: "the theme" takes the other.
  if (answer.kind === 'objective' && answer.namesake)
    return { choosing: true, offers: [offerOf(answer.objective), offerOf(answer.namesake)], taken: 0 };
  const every = listedBy(answer);
  if (every.length < 2) return undefined;
  return { choosing: false, offers: every.slice(0, MOST).map(offerOf), ...(every.length > MOST && { cut: true as const }) };
}

/** Whether it is still to be said which of the readings is meant. */
export function isOpen({ choosing, taken }: Offered): boolean {
  return choosing && taken === undefined;
}

/** Whether a text is word for word what one of the things offered asks, as behind its button. */
export function asksAsOffered(text: string, { offers }: Offered): boolean {
  const asked = text.trim().slice(0, LONGEST);
  return offers.some(({ ask }) => ask === asked);
}

function listedBy(answer: Answer): readonly PlanRecord[] {
  switch (answer.kind) {
    case 'measure':
      return answer.findings.map(({ measure }) => measure);
    case 'awards':
      return answer.awards;
    case 'objectives':
      return answer.objectives;
    case 'themes':
      return answer.themes;
    case 'theme':
      return answer.objectives;
    case 'commitments':
      return answer.entries.map(({ commitment }) => commitment);
    case 'updates':
      return answer.entries.map(({ record }) => record);
    case 'trend':
      return answer.runs.map(({ measure }) => measure);
    case 'objective':
    case 'history':
    case 'changes':
    case 'comparison':
    case 'definition':
    case 'choice':
    case 'not-recorded':
    case 'guidance':
      return [];
  }
}

function offerOf(record: PlanRecord): Offer {
  return { ...named(record), kind: record.kind };
}

function named(record: PlanRecord): Offer {
  switch (record.kind) {
    case 'objective':
      return offer(`Objective ${record.number ?? record.title}`, record.number ? `objective ${record.number}` : record.title, record.id);
    case 'theme':
      return offer(themeName(record), themeName(record).toLowerCase(), record.id);
    case 'measure':
      return offer(record.name, `${record.name} figures`, record.id);
    case 'award':
      return offer(record.purpose, `award ${record.purpose}`, record.id);
    case 'commitment':
      return offer(record.what, record.what, record.id);
    case 'update':
    case 'passage':
      return offer(record.text, record.text, record.id);
    case 'term':
      return offer(record.abbreviation, `what is ${record.abbreviation}`, record.id);
  }
}

function offer(label: string, ask: string, record?: string): Offer {
  return { label: label.slice(0, LONGEST), ask: ask.slice(0, LONGEST), ...(record !== undefined && { record }) };
}
