import { takeTurn } from '../../dialogs/take-turn';
import { visibleText } from '../../src/cards/visible-text';
import { holds } from '../../src/commands/text-match';
import type { Snapshot } from '../../src/library/snapshot';
import { loadQuarters } from '../builders/three-quarters';
import { aDesk, aTurn, said } from '../builders/turns';

interface Turn {
  readonly say: string;
  readonly shows?: readonly string[];
  readonly lacks?: readonly string[];
  readonly kind?: string;
}
interface Conversation {
  readonly why: string;
  /** Without Q1 where that is the point. */
  readonly loaded?: 'all' | 'q2-q3' | 'q3';
  readonly turns: readonly Turn[];
}

const conversations: readonly Conversation[] = [
  {
    why: 'a status that moved twice is the first thing to know',
    turns: [{ say: 'history of 1.1', kind: 'history', shows: ['Red, then Amber, then Green', 'Q1 to Q3 2023-24', 'done 28 August 2023'] }],
  },
  {
    why: 'the newest quarter stands first, as a tired reader wants to know what is',
    turns: [
      {
        say: '1.1 over time',
        kind: 'history',
        shows: ['Q3 2023-24: Green\n•\nThe stalking clinic has seen 61 people.\nQ2 2023-24: Amber'],
      },
    ],
  },
  {
    why: 'between two quarters a third is left out',
    turns: [{ say: 'how did 1.1 move from Q2 to Q3', kind: 'history', shows: ['Amber, then Green'], lacks: ['Red', 'Nine officers'] }],
  },
  {
    why: 'a quarter that is asked for and not loaded is named, and no other stands for it',
    loaded: 'q2-q3',
    turns: [{ say: 'stalking since Q1', kind: 'history', shows: ['Q1 2023-24 is not loaded', 'Amber, then Green'], lacks: ['Red'] }],
  },
  {
    why: 'the lead then and now, with the quarters in which each is named',
    turns: [{ say: '1.2 over time', shows: ['Lead: Rural Inspector (Q1 2023-24) → Chief Inspector, Rural Crime (Q3 2023-24)'] }],
  },
  {
    why: 'an objective that was reworded says what it was called',
    turns: [{ say: 'history of objective 1.2', shows: ['Was "Reduce thefts from farms" in Q2 2023-24'] }],
  },
  {
    why: 'an objective that has another number now is one, and says so',
    turns: [{ say: 'history of 2.2', kind: 'history', shows: ['Was 2.1 in Q2 2023-24', 'nine days', 'six days'], lacks: ['supplier'] }],
  },
  {
    why: 'a number that another objective took over does not bring its updates along',
    turns: [{ say: 'objective 2.1', kind: 'objective', shows: ['Recruit volunteers'], lacks: ['average wait'] }],
  },
  {
    why: 'in a quarter of before the number means what it meant then',
    turns: [{ say: '2.1 in Q2', kind: 'objective', shows: ['Objective 2.1: Shorten the wait', 'eight days'], lacks: ['volunteers'] }],
  },
  {
    why: 'an objective that is gone still has its history, and says that the newest report lacks it',
    turns: [{ say: 'control room system over time', kind: 'history', shows: ['Not in the report of Q3 2023-24', 'A supplier was chosen'] }],
  },
  {
    why: 'the list of objectives has each number once',
    turns: [{ say: 'list the objectives', kind: 'objectives', shows: ['4 objectives'], lacks: ['control room'] }],
  },
  {
    why: 'a topic smaller than an objective is followed through the reports, with its promise',
    turns: [
      {
        say: 'what has happened with the farm watch app this year',
        kind: 'history',
        shows: ['will launch by 30 November 2023', 'has slipped', '28 February 2024'],
        lacks: ['Forge marking'],
      },
    ],
  },
  {
    why: 'what changed is counted first, objectives before figures',
    turns: [
      {
        say: 'what changed since last quarter',
        kind: 'changes',
        shows: [
          '1 new objective, 1 objective gone, 1 reworded, 1 renumbered',
          '2.1 Recruit volunteers',
          '2.2 Replace the control room',
          '(was 2.1)',
          'Amber → Green',
        ],
      },
    ],
  },
  {
    why: 'short spelling of the same, as people type it',
    turns: [
      { say: 'whats new or changed in the objectives since last qtr', kind: 'changes', shows: ['Recruit volunteers', 'building sites'] },
    ],
  },
  {
    why: 'one quarter alone is held against the one before it',
    turns: [
      {
        say: "what's different in Q2",
        kind: 'changes',
        shows: ['Q2 2023-24 against Q1 2023-24', 'Red → Amber'],
        lacks: ['volunteers', 'slipped'],
      },
    ],
  },
  {
    why: 'two quarters without a subject ask what changed between them',
    turns: [{ say: 'q1 v q3', kind: 'changes', shows: ['Q3 2023-24 against Q1 2023-24', 'Red → Green'] }],
  },
  {
    why: 'of one objective only its own changes',
    turns: [
      {
        say: 'what changed on 1.2',
        kind: 'changes',
        shows: ['building sites', 'Chief Inspector, Rural Crime', '28 February 2024'],
        lacks: ['volunteers', 'stalking'],
      },
    ],
  },
  {
    why: 'changes since a report that is not loaded cannot be told, and the bot does not take another one',
    loaded: 'q2-q3',
    turns: [{ say: 'what changed since q1', kind: 'not-recorded', shows: ['Q1 2023-24 is not loaded'], lacks: ['Amber → Green'] }],
  },
  {
    why: 'with one report loaded nothing can have changed, and no card pretends it did',
    loaded: 'q3',
    turns: [{ say: 'history of 1.1', kind: 'objective', shows: ['61 people'], lacks: ['Q2', 'Red'] }],
  },
  {
    why: 'two counts of the year to date never make a rise; what was added is computed and says so',
    turns: [
      {
        say: 'stalking offences Q2 v Q3',
        kind: 'trend',
        shows: [
          'both count from April',
          '210 for April to September 2023',
          'October to December 2023: 120, computed',
          'down 40 (10.8%), better',
        ],
        lacks: ['210 → 330', 'up 120', 'rose'],
      },
    ],
  },
  {
    why: 'a rate is not cumulative: it may be held against the one before, and no difference of months is computed',
    turns: [
      {
        say: 'stalking solved rate from Q2 to Q3',
        kind: 'trend',
        shows: ['11.5% → 12.4%', '0.9 percentage points', 'year to date'],
        lacks: ['computed: 0.9', 'October to December'],
      },
    ],
  },
  {
    why: 'a name with another punctuation is the same measure, and its three reports make a line',
    turns: [
      {
        say: 'stalking solved rate over time',
        kind: 'trend',
        shows: ['April to June 2023 10.0% · April to September 2023 11.5% · April to December 2023 12.4%'],
      },
    ],
  },
  {
    why: 'a figure that a later report gives otherwise is said to be restated',
    turns: [{ say: 'farm theft offences Q1 v Q3', kind: 'trend', shows: ['40 → 45', 'Q2 2023-24 restated: 39, given as 38 before'] }],
  },
  {
    why: 'months are read out with the highest and the lowest',
    turns: [
      {
        say: 'vehicle crime by month',
        kind: 'trend',
        shows: ['highest 72 in July 2023', 'lowest 44 in December 2023', 'April 61 · May 58'],
        lacks: ['better', 'worse'],
      },
    ],
  },
  {
    why: 'the month that is asked for is the answer',
    turns: [{ say: 'which month was highest for vehicle crime', kind: 'trend', shows: ['highest in July 2023, 72'] }],
  },
  {
    why: 'of fewer is better the worst month is the highest',
    turns: [{ say: 'worst month for vehicle crime', kind: 'trend', shows: ['highest in July 2023, 72'] }],
  },
  {
    why: 'a target for the year to date is none for a month of it',
    turns: [
      {
        say: 'trend of vehicle crime',
        kind: 'trend',
        shows: ['44 in December 2023'],
        lacks: ['target'],
      },
      { say: 'is it above target', kind: 'trend', shows: ['below target, 489 for April to December 2023 against 500'], lacks: ['months.'] },
    ],
  },
  {
    why: 'a rate has one target for all months',
    turns: [
      { say: 'urgent calls attended in time', kind: 'measure', shows: ['79.5%'] },
      { say: 'is it above target', kind: 'trend', shows: ['below target, 79.5%', 'below it in 4 of 9 months'] },
    ],
  },
  {
    why: 'after a history "last quarter" is that objective then',
    turns: [
      { say: 'history of 1.1', kind: 'history' },
      { say: 'and last quarter?', kind: 'objective', shows: ['Q2 2023-24, Amber', 'Fourteen stalking orders'], lacks: ['61 people'] },
      { say: 'same for q1', kind: 'objective', shows: ['Q1 2023-24, Red'], lacks: ['61 people'] },
      { say: 'what about since q1?', kind: 'history', shows: ['Red, then Amber, then Green'] },
    ],
  },
  {
    why: 'after a figure "since Q1" asks for its way, and "q2" for that quarter',
    turns: [
      { say: 'stalking offences', kind: 'measure', shows: ['330'] },
      { say: 'what about since q1?', kind: 'trend', shows: ['100 for April to June 2023'] },
      { say: 'same for q2', kind: 'measure', shows: ['210', '250'], lacks: ['330'] },
    ],
  },
  {
    why: 'what got worse since a quarter is answered with what did, and with nothing that got better',
    turns: [
      {
        say: 'what got worse since last quarter',
        kind: 'trend',
        shows: ['1 measure worse', 'Farm theft offences'],
        lacks: ['Volunteers', 'solved rate'],
      },
    ],
  },
  {
    why: 'held against a quarter after another question, it is the same thing from then on',
    turns: [
      { say: 'objective 1.1', kind: 'objective' },
      { say: 'vs q2', kind: 'history', shows: ['Amber, then Green'] },
    ],
  },
  {
    why: 'the report before the first one is not loaded, and that is the answer',
    turns: [{ say: 'what was different in Q1', kind: 'not-recorded', shows: ['Q4 2022-23 is not loaded'] }],
  },
  {
    why: 'what slipped is asked of promises, though it says since',
    turns: [{ say: 'what slipped since q2', kind: 'commitments', shows: ['28 February 2024'] }],
  },
  {
    why: 'a figure asked for by its number is no list of changes',
    turns: [{ say: 'whats changed in the number of stalking offences', kind: 'measure', shows: ['330', 'down 40'] }],
  },
];

const snapshots = new Map<string, Snapshot>();
beforeAll(async () => {
  snapshots.set('all', await loadQuarters('q1', 'q2', 'q3', 'months'));
  snapshots.set('q2-q3', await loadQuarters('q2', 'q3'));
  snapshots.set('q3', await loadQuarters('q3'));
});

describe('the quarters of one plan', () => {
  it.each(conversations)('$why', async ({ loaded = 'all', turns }) => {
    const snapshot = snapshots.get(loaded);
    if (!snapshot) throw new Error(loaded);
    const desk = aDesk(snapshot);
    for (const { say, shows = [], lacks = [], kind } of turns) {
      const [reply] = await takeTurn(aTurn(said(say)), desk);
      const shown = reply ? visibleText(reply.card) : '';
      expect({ say, shown, kind: kind ?? reply?.answer }).toMatchObject({ kind: reply?.answer });
      expect({ say, shown, missing: shows.filter((wanted) => !holds(shown, wanted)) }).toMatchObject({ missing: [] });
      expect({ say, shown, wrong: lacks.filter((unwanted) => holds(shown, unwanted)) }).toMatchObject({ wrong: [] });
    }
  });
});
