import { examples } from '../src/ask/answer-guidance';
import { welcomeCard, welcomeText } from '../src/cards/welcome-card';
import { periodName } from '../src/plan/period-name';
import type { Desk } from './desk';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** The bot was added: what is loaded and what can be asked. Removal needs no words. */
export async function welcomeDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  if (turn.did.kind === 'uninstalled') return Promise.resolve([]);
  if (turn.did.kind !== 'installed') return undefined;
  const snapshot = desk.snapshot();
  const documents = snapshot.documents.flatMap(({ facts }) =>
    facts ? [{ title: facts.title, ...(facts.period && { period: periodName(facts.period) }) }] : [],
  );
  const summary = 'I answer questions about the delivery plan. Type one, or "help".';
  const about = { documents, examples: examples(snapshot) };
  return Promise.resolve([{ card: welcomeCard(about), text: welcomeText(about), summary }]);
}
