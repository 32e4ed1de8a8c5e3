import { withCuesSpelt } from '../../src/ask/cue-spelling';
import type { Snapshot } from '../../src/library/snapshot';
import { loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

describe('a slip in a word that says how is asked', () => {
  it.each([
    ['objectve 4.5', 'objective 4.5'],
    ['percentge of files', 'percentage of files'],
    ['which measurs got worse', 'which measures got worse'],
    ['comitments due', 'commitments due'],
  ])('"%s" is put right', (typed, meant) => expect(withCuesSpelt(typed, sample)).toBe(meant));
  it.each([
    ['themed patrols', 'everyday English'],
    ['quarry theft', 'everyday English that is near'],
    ['targeting LPAs', 'the documents have it'],
    ['Objection 4', 'another word'],
  ])('"%s" stays: %s', (typed) => expect(withCuesSpelt(typed, sample)).toBe(typed));
});
