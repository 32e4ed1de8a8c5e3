import { ask } from '../../src/ask/ask';
import type { Answer } from '../../src/ask/answer';
import type { Snapshot } from '../../src/library/snapshot';
import { idsOf, lastAnswer, loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

/** Of which kind the last answer should be, and the turns before it. The kind keeps a case from passing on an empty answer. */
type Case = readonly [Answer['kind'], ...string[]];

const ONE_QUESTION: readonly Case[] = [
  ['objective', '4.3'],
  ['objective', 'objective 4.5'],
  ['objective', 'objective 4.5 Q3'],
  ['objective', "what's happening on hate crime?"],
  ['objective', 'latest on IOM'],
  ['objective', 'recruitment of investigators'],
  ['objective', 'hello can you tell me about hate crime please thanks'],
  ['measure', 'domestic violence figures'],
  ['measure', 'faith related hate crime'],
  ['measure', 'Q3 rape prosecution rate'],
  ['measure', 'how many burglaries were there last year'],
  ['measure', 'how many burglaries in Q3'],
  ['measure', 'residential burglary'],
  ['measure', 'hate crime figures'],
  ['measure', 'racist and homophobic incidents'],
  ['measure', 'hate crime not including racist'],
  ['measure', 'which measures got worse'],
  ['measure', 'any measures with no change?'],
  ['measure', 'which hate crime rose most'],
  ['updates', 'what happened in Slough'],
  ['updates', 'cuckooing'],
  ['updates', 'body worn video'],
  ['updates', 'highlights of Q3'],
  ['commitments', 'what is due in January 2018'],
  ['theme', 'theme 2.4'],
  ['theme', 'key aim 5.1'],
  ['theme', 'which objectives link to PCC theme 2.4'],
  ['theme', 'which theme is about hate crime'],
  ['awards', 'total awards'],
  ['awards', 'biggest award'],
  ['awards', 'smallest award'],
  ['awards', 'GPS tagging contribution'],
  ['awards', 'how much for substance misuse?'],
  ['objectives', 'list the objectives'],
  ['objectives', 'section 1 objectives'],
  ['objectives', 'which objectives mention Slough'],
  ['comparison', 'modern slavery then and now'],
  ['definition', 'what does MASH stand for'],
  ['definition', 'what is an LPA'],
  ['not-recorded', 'burglary figures for Q2'],
  ['not-recorded', 'taser discharges Q3'],
  ['guidance', 'help'],
];

/** The button has the last question's words alone, so it must carry what was said before. */
const FOLLOW_UPS: readonly Case[] = [
  ['measure', 'racist hate crime', 'and incidents?'],
  ['measure', 'racist hate crime', 'homophobic'],
  ['measure', 'burglary', 'and the prosecution rate?'],
  ['measure', 'burglary', 'and last year?'],
  ['measure', 'rape', 'how many were reported?'],
  ['measure', 'hate crime figures', 'excluding racist'],
  ['measure', 'hate crime figures', 'only the incidents'],
  ['measure', 'domestic violence', 'why?'],
  ['measure', 'calls for service', 'urgent ones?'],
  ['updates', 'cuckooing', 'and in Slough?'],
  ['updates', 'Slough', 'Reading'],
  ['not-recorded', 'rural crime', 'and in Slough?'],
  ['theme', 'objective 4.5', 'which themes?'],
  ['theme', 'theme 2.4', 'which objectives?'],
  ['awards', 'biggest award', 'and the smallest?'],
  ['objective', 'firearms', 'and when?'],
];

function expectTheSameAgain([kind, ...turns]: Case): void {
  const answer = lastAnswer(sample, ...turns);
  expect(answer.kind).toBe(kind);
  const { answer: again } = ask(answer.again, undefined, sample);
  expect({ kind: again.kind, records: idsOf(again) }).toEqual({ kind, records: idsOf(answer) });
}

describe('what a card asks again without the conversation', () => {
  it.each(ONE_QUESTION.map((each) => [each[0], each[1], each] as const))('%s: %s', (_kind, _turn, each) => expectTheSameAgain(each));
});

describe('what a card of a follow-up asks again', () => {
  it.each(FOLLOW_UPS.map((each) => [each.slice(1).join(' > '), each] as const))('%s', (_turns, each) => expectTheSameAgain(each));

  it('asks for the same once more when it is itself asked again', () => {
    const first = lastAnswer(sample, 'racist hate crime', 'and incidents?');
    const second = lastAnswer(sample, first.again);
    expect(idsOf(lastAnswer(sample, second.again))).toEqual(idsOf(first));
  });
});
