import { fitOf } from '../../src/ask/measure-fit';
import { understand } from '../../src/ask/understand';
import type { Measure } from '../../src/plan/records';
import type { Snapshot } from '../../src/library/snapshot';
import { loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

function measureNamed(name: string): Measure {
  const found = sample.records.find((record): record is Measure => record.kind === 'measure' && record.name === name);
  if (!found) throw new Error(`The sample has no measure "${name}".`);
  return found;
}

const fit = (question: string, name: string): ReturnType<typeof fitOf> =>
  fitOf(measureNamed(name), understand(question, undefined, sample).concepts, sample);

const RAPE = 'Rape investigations that result in prosecution';
const BURGLARY = 'Residential burglary (dwellings)';
const VIOLENCE_RATE = 'Violent crime investigations (non-domestic): prosecution or caution rate';
const REPEAT = 'Repeat victimisation rate for domestic abuse crime';

describe('a measure is about all of what is asked', () => {
  it.each([
    ['residential burglary', BURGLARY],
    ['how many burglaries', BURGLARY],
    ['rape prosecutions', RAPE],
    ['racist crime', 'Racist crime'],
    ['racist hate crime', 'Racist crime'],
    ['repeat victimisation for domestic abuse', REPEAT],
    ['urgent response calls', 'Urgent response calls for service'],
    ['non-domestic violence', 'Non-domestic violence'],
  ])('%s: %s', (question, name) => expect(fit(question, name).fits).toBe(true));

  it.each([
    ['hate crime prosecutions', VIOLENCE_RATE, 'it is of violence'],
    ['hate crime prosecutions', RAPE, 'it is of rape'],
    ['repeat victimisation for hate crime', REPEAT, 'it is of domestic abuse'],
    ['non-urgent response calls', 'Urgent response calls for service', 'it is of the others'],
    ['domestic violence', 'Non-domestic violence', 'it is of the others'],
    ['non-domestic violence', 'Domestic violence', 'it is of the others'],
    ['commercial burglary', BURGLARY, 'it is of dwellings'],
    ['burglary in Slough', BURGLARY, 'it is of the whole force'],
  ])('%s is not answered by: %s, for %s', (question, name) => expect(fit(question, name).fits).toBe(false));
});

describe('what the name lacks', () => {
  it('may be said by a sentence below it with a figure', () => {
    const { fits, sentence } = fit('recorded rape offences', RAPE);
    expect(fits).toBe(true);
    expect(sentence?.figures.map((figure) => figure.text)).toEqual(['1,177', '1,337']);
  });

  it('is of no need of a sentence when the name says it all', () => expect(fit('rape prosecution', RAPE).sentence).toBeUndefined());
});

describe('things named side by side', () => {
  it.each(['racist and faith crime', 'faith / racist crime'])('%s: a row with one of them will do', (question) => {
    expect(fit(question, 'Racist crime').fits).toBe(true);
    expect(fit(question, 'Faith related crime').fits).toBe(true);
    expect(fit(question, 'Homophobic crime').fits).toBe(false);
  });
});
