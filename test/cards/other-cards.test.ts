import { answerCard } from '../../src/cards/answer-card';
import { answerText } from '../../src/cards/answer-text';
import { troubleCard, troubleText } from '../../src/cards/trouble-card';
import { welcomeCard, welcomeText } from '../../src/cards/welcome-card';
import {
  aChoiceAnswer,
  aComparisonAnswer,
  aDefinitionAnswer,
  aGuidanceAnswer,
  anAwardsAnswer,
  anObjectiveListAnswer,
  aNotRecordedAnswer,
  anUpdatesAnswer,
  aThemeAnswer,
} from '../builders/answers';
import { aCitation } from '../builders/citations';
import { pounds } from '../builders/figures';
import { anAward, anObjective, anUpdate } from '../builders/records';
import { seen, submits, titles, whole } from './sent';

describe('the card of updates', () => {
  it('lets every entry say what it belongs to, its period and its spot', () => {
    const text = seen(answerCard(anUpdatesAnswer()));
    expect(text).toContain('Objective 4.5 Improving our response to hate incidents and crime · Q3 2023-24 · line 454');
    expect(text).toContain('Introduction · page 2');
    expect(text).toContain('Source: Westmere Police Delivery Plan Quarter 3');
  });

  it('names the document of an entry where there are several', () => {
    const elsewhere = anUpdate({
      text: 'A drone unit was opened.',
      citations: [aCitation({ document: 'b.md', title: 'Progress report', line: 9 })],
    });
    expect(seen(answerCard(anUpdatesAnswer({ entries: [{ record: anUpdate() }, { record: elsewhere }] })))).toContain(
      'Progress report · line 9',
    );
  });

  it('does not repeat an entry that the headline says in full, but keeps its place', () => {
    const update = anUpdate();
    const text = seen(answerCard(anUpdatesAnswer({ headline: update.text, entries: [{ record: update, objective: anObjective() }] })));
    expect(text.match(/412 officers/g)).toHaveLength(1);
    expect(text).toContain('line 454');
  });
});

describe('the card of a theme', () => {
  it('shows priority, objectives with status, activities with who did them, and awards', () => {
    const text = whole(answerCard(aThemeAnswer()));
    for (const words of [
      '2.4 Better reporting of hate crime',
      'Priority: Reducing harm',
      '4.5 Improving our response',
      'Amber',
      "by the commissioner's office",
      '£25,000',
      'theme 2.4, line 461',
    ])
      expect(text).toContain(words);
  });
});

describe('the card of awards', () => {
  it('shows sums with fund, year and place, and says where there is none', () => {
    const text = seen(answerCard(anAwardsAnswer()));
    expect(text).toContain('Youth work in three towns\nSafer Streets Grant · 2023-24 · line 97\n£25,000');
    expect(text).toContain('no sum given');
    expect(text).not.toContain('Total');
  });

  it('shows one award alone with its sum large, and its purpose once', () => {
    const text = seen(answerCard(anAwardsAnswer({ headline: 'Youth work in three towns: £25,000 in 2023-24.', awards: [anAward()] })));
    expect(text).toContain('Safer Streets Grant · 2023-24\n£25,000');
    expect(text.match(/Youth work/g)).toHaveLength(1);
    expect(text).toContain('Source: Westmere Police Delivery Plan Quarter 3: line 97');
  });

  it('says of a total that it is computed and of how many awards', () => {
    expect(seen(answerCard(anAwardsAnswer({ total: pounds('£25,000') })))).toContain(
      'Total of the awards with a sum (1 of 2): £25,000 (computed).',
    );
  });
});

describe('the card of a list of objectives', () => {
  it('puts numbers and titles under their section', () => {
    expect(seen(answerCard(anObjectiveListAnswer()))).toContain('4 A trusted workforce\n•\n4.5 Improving our response');
  });
});

describe('the card of a comparison', () => {
  it('shows both sides with their periods, even when one has much to say', () => {
    const [first, second] = aComparisonAnswer().sides;
    const many = Array.from({ length: 20 }, (_, index) => ({
      record: anUpdate({ text: `Step ${index} of the pilot was taken after long talks with everyone who had a part in it.` }),
    }));
    const text = seen(answerCard(aComparisonAnswer({ sides: [{ ...first!, entries: many }, second!] })));
    expect(text).toContain('Delivery Plan Quarter 1 (Q1 2023-24)');
    expect(text).toContain('Body-worn video is used by all officers.');
  });

  it('says of an empty side that nothing is recorded', () => {
    expect(seen(answerCard(aComparisonAnswer({ sides: [{ title: 'Old plan', entries: [] }] })))).toContain(
      'Old plan\nNothing is recorded on this here.',
    );
  });
});

describe('the card of a definition', () => {
  it('gives the meaning where the headline does not', () => {
    expect(seen(answerCard(aDefinitionAnswer({ headline: 'LPA is an abbreviation.' })))).toContain('LPA: Local Policing Area');
  });
});

describe('the card of a choice', () => {
  it('has a button a choice, at most five', () => {
    const choices = Array.from({ length: 7 }, (_, index) => ({ label: `Choice ${index}`, ask: `choice ${index}` }));
    const card = answerCard(aChoiceAnswer({ choices }));
    expect(submits(card)).toHaveLength(5);
    expect(submits(card)[0]).toEqual({ verb: 'ask', text: 'choice 0' });
  });

  it('writes the choices out where a button cannot hold them', () => {
    const label = 'Objective 4.3: Making sure that we deal consistently with every complaint';
    const card = answerCard(
      aChoiceAnswer({
        choices: [
          { label, ask: 'objective 4.3' },
          { label: 'Theme 4.3', ask: 'theme 4.3' },
        ],
      }),
    );
    expect(seen(card)).toContain(`1. ${label}`);
    expect(titles(card)[1]).toBe('2 Theme 4.3');
  });
});

describe('the card of nothing recorded', () => {
  it('says so first, names what is loaded and offers what is near', () => {
    const card = answerCard(aNotRecordedAnswer());
    expect(seen(card)).toMatch(/^Nothing is recorded on taser use\.\nWhat is loaded\n•\nWestmere Police Delivery Plan Quarter 3/);
    expect(titles(card)).toEqual(['Firearms capability', 'Burglary', 'All objectives']);
  });
});

describe('the card of guidance', () => {
  it('says what can be asked, and what is loaded', () => {
    const text = seen(answerCard(aGuidanceAnswer({ reading: 'loaded: Q3 2023-24 (Delivery Plan)' })));
    expect(text).toContain('A measure: now');
    expect(text).toContain('Loaded: Q3 2023-24 (Delivery Plan)');
    expect(seen(answerCard(aGuidanceAnswer({ about: 'thanks', headline: 'You are welcome.' })))).toBe('You are welcome.');
  });
});

describe('the welcome', () => {
  it('names the documents, counts those beyond six, and offers questions', () => {
    const documents = Array.from({ length: 8 }, (_, index) => ({ title: `Plan ${index}`, period: `Q${index}` }));
    const card = welcomeCard({ documents, examples: [{ label: 'Hate crime', ask: 'hate crime' }] });
    expect(seen(card)).toContain('Plan 5 (Q5)');
    expect(seen(card)).toContain('and 2 more');
    expect(titles(card)).toEqual(['Hate crime']);
  });

  it('says what to do when nothing is loaded', () => {
    expect(welcomeText({ documents: [], examples: [] })).toContain('Put the plan into the knowledge folder');
  });
});

describe('the card of an unexpected error', () => {
  it('says the remedy and the reference, and offers to try again', () => {
    const card = troubleCard({ reference: 'a1b2c3', again: 'objective 4.5' });
    expect(seen(card)).toContain('Try once more in a minute.');
    expect(seen(card)).toContain('a1b2c3');
    expect(submits(card)).toEqual([{ verb: 'ask', text: 'objective 4.5' }]);
    expect(submits(troubleCard({ reference: 'x', again: 'word '.repeat(2000) }))).toEqual([]);
    expect(troubleText({ reference: 'x', message: 'The plan is being loaded; ask again in a minute.' })).toMatch(
      /^The plan is being loaded/,
    );
  });
});

describe('the plain text of an answer', () => {
  it('ends with sources, reading and what can be asked next', () => {
    expect(answerText(anUpdatesAnswer())).toMatch(
      /\n\nSource: Westmere Police Delivery Plan Quarter 3\nRead as: training\n\nYou can ask: "burglary", "list the objectives"$/,
    );
  });
});
