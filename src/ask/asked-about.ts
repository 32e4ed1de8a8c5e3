import type { Answer } from './answer';
import { bestOf, type Inquiry } from './inquiry';
import type { Concept } from './question';
import { recordsIn } from './records-in';

/** What a question was about and how well it was met, for whoever looks at many of them. */
export interface AskedAbout {
  /** The share of the question that the best record covers, from 0 to 1; none where no words were looked up. */
  readonly confidence?: number;
  /** The same for one subject however it is put: its terms in order, the places where nothing else is named. Empty where it has none. */
  readonly topic: string;
  /** Ids of the records the answer cites. */
  readonly records: readonly string[];
}

/** What is known of an answer and of the inquiry it came from; none where nothing was looked up. */
export function askedAbout(answer: Answer, inquiry: Inquiry | undefined): AskedAbout {
  const records = recordsIn(answer);
  if (!inquiry) return { topic: '', records };
  const { concepts } = inquiry.question;
  const lookedUp = concepts.some(({ role }) => role !== 'cue' && role !== 'excluded');
  return { ...(lookedUp && { confidence: Math.min(1, bestIn(inquiry, answer)) }), topic: topicKey(inquiry), records };
}

/** A row of a glossary has a word and tells nothing of it, unless its meaning is asked. */
function bestIn({ found }: Inquiry, { kind }: Answer): number {
  if (kind === 'definition') return bestOf(found);
  return found.find(({ record }) => record.kind !== 'term')?.score ?? 0;
}

function topicKey({ question: { concepts, references } }: Inquiry): string {
  const termsOf = (...roles: readonly Concept['role'][]): string[] =>
    concepts.filter(({ role }) => roles.includes(role)).flatMap((concept) => [...mainTerms(concept)]);
  const topic = [...termsOf('topic', 'carried'), ...references.map(({ number }) => number)];
  return [...new Set(topic.length > 0 ? topic : termsOf('place'))].sort().join(' ');
}

/** Of the surest ways to say it the fullest: "DA" and "domestic abuse" are one. */
function mainTerms({ alternatives }: Concept): readonly string[] {
  const [first, ...others] = alternatives;
  if (!first) return [];
  return others.reduce(
    (best, each) => (each.weight > best.weight || (each.weight === best.weight && each.terms.length > best.terms.length) ? each : best),
    first,
  ).terms;
}
