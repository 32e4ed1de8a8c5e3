import { withoutCourtesies } from '../../src/ask/courtesies';

describe('a correction', () => {
  it.each([
    ['sorry ment the incidents', 'the incidents'],
    ['no, I meant rural crime', 'rural crime'],
  ])('%s', (typed, meant) => expect(withoutCourtesies(typed)).toBe(meant));
});

describe('a question without what is said around it', () => {
  it.each([
    ['hi, hate crime figures', 'hate crime figures'],
    ['morning boss, rural crime', 'rural crime'],
    ['Hiya! quick question: drones', 'drones'],
    ['sorry to bother you, burglary', 'burglary'],
    ['Dear colleague, objective 4.5', 'objective 4.5'],
    ['rural crime please', 'rural crime'],
    ['rural crime, many thanks in advance', 'rural crime'],
    ['cuckooing when you get a minute', 'cuckooing'],
    ['drones asap', 'drones'],
    ['my sergeant wants to know about drones', 'drones'],
    ['could you please tell me what theme 2.4 is', 'what theme 2.4 is'],
    ['I would be grateful if you could send me the rural crime figures. Kind regards, Anna', 'the rural crime figures'],
    ['hello, can you show me objective 1.1 please, thanks', 'objective 1.1'],
  ])('%s', (typed, question) => expect(withoutCourtesies(typed)).toBe(question));

  it.each([
    'hate crime',
    'thanks for the burglary figures',
    'urgent response calls',
    'team wellbeing',
    'which teams help victims',
    'all violent crime',
    'right to review',
  ])('%s holds nothing but the question', (typed) => {
    const left = withoutCourtesies(typed);
    expect(typed.endsWith(left)).toBe(true);
    expect(left).toMatch(/\w{4,}/);
  });

  it.each(['please', 'hello', 'thanks', 'hi mate', 'asap', '', '?', '👍'])('%j is never emptied', (typed) =>
    expect(withoutCourtesies(typed).length > 0).toBe(typed.length > 0),
  );
});
