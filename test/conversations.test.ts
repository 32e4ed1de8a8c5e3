import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeTurn } from '../dialogs/take-turn';
import { visibleText } from '../src/cards/visible-text';
import { holds } from '../src/commands/text-match';
import type { Snapshot } from '../src/library/snapshot';
import { loadSample } from './builders/conversations';
import { aDesk, aTurn, said } from './builders/turns';

interface Conversation {
  readonly id: string;
  readonly about: string;
  /** The reason for what is expected. */
  readonly why: string;
  readonly turns: readonly {
    readonly say: string;
    /** What the card that comes back shows at first, and what it must not show. */
    readonly shows?: readonly string[];
    readonly lacks?: readonly string[];
    readonly kind?: string;
  }[];
}

const conversations = readFileSync(resolve(__dirname, 'questions/conversations.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Conversation);

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

describe.each([...new Set(conversations.map(({ about }) => about))])('conversations: %s', (about) => {
  it.each(conversations.filter((each) => each.about === about))('$id $why', async ({ turns }) => {
    const desk = aDesk(sample);
    for (const { say, shows = [], lacks = [], kind } of turns) {
      const [reply] = await takeTurn(aTurn(said(say)), desk);
      const shown = reply ? visibleText(reply.card) : '';
      expect({ say, shown, missing: shows.filter((wanted) => !holds(shown, wanted)) }).toMatchObject({ missing: [] });
      expect({ say, shown, wrong: lacks.filter((unwanted) => holds(shown, unwanted)) }).toMatchObject({ wrong: [] });
      expect({ say, shown, kind: kind ?? reply?.answer }).toMatchObject({ kind: reply?.answer });
    }
  });
});
