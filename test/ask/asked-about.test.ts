import { ask } from '../../src/ask/ask';
import type { Memory } from '../../src/ask/memory';
import { recordsIn } from '../../src/ask/records-in';
import type { Snapshot } from '../../src/library/snapshot';
import { everyAnswer } from '../builders/answers';
import { idsOf, loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});
const about = (text: string, memory?: Memory): ReturnType<typeof ask> => ask(text, memory, sample);

describe('how well a question was met', () => {
  it.each(['burglary', 'hate crime figures', 'what is BWV'])('%j: by a record that has all of it', (text) =>
    expect(about(text).confidence).toBeGreaterThan(0.85),
  );
  it.each(['canteen prices', 'nitrous oxide', 'body armour'])('%j: by none that answers', (text) => {
    const { answer, confidence } = about(text);
    expect(answer.kind).toBe('not-recorded');
    expect(confidence).toBeLessThan(0.55);
  });
  it.each(['help', 'thanks', '', 'tell me a joke', 'objective 4.5', 'list the objectives'])('%j: no words were looked up', (text) =>
    expect(about(text)).not.toHaveProperty('confidence'),
  );
});

describe('what a question is about', () => {
  it.each([
    ['burglary figures', 'how much burglary was there last year?', 'any change in burglery'],
    ['domestic abuse', 'DA numbers', 'what about domestic abuse please'],
    ['drones', 'how many drones', 'Drone?'],
    ['canteen menus', 'what is on the menu in our canteen', 'menus of the canteen'],
    ['hate crime', 'hate crime in Slough', 'tell me about hate crimes in Slough'],
    ['objective 4.5', "what's happening on 4.5", 'obj 4.5'],
    ['anything in Slough', 'Slough', 'what is happening in Slough'],
  ])('is the same for %j, %j and %j', (...texts) => {
    const topics = texts.map((text) => about(text).topic);
    expect(topics[0]).not.toBe('');
    expect(new Set(topics)).toEqual(new Set([topics[0]]));
  });
  it('is another for another subject', () => expect(about('burglary').topic).not.toBe(about('robbery').topic));
  it('is what was talked about before, for a follow-up', () => {
    const { memory } = about('hate crime');
    expect(about('and in Slough?', memory).topic).toBe(about('hate crime').topic);
  });
  it.each(['help', '', 'thanks'])('is nothing for %j', (text) => expect(about(text).topic).toBe(''));
});

describe('a reading that was offered', () => {
  const offer = (): Memory => {
    const { answer, memory, chose } = about('DA numbers?');
    expect(answer.kind).toBe('choice');
    expect(chose).toBe(false);
    if (!memory) throw new Error('What was offered is remembered.');
    return memory;
  };

  it.each(['the second', '2', 'option 1'])('is chosen by %j', (text) => expect(about(text, offer()).chose).toBe(true));
  it('is chosen by its button, whatever it asks', () => {
    const memory = offer();
    for (const { ask: text } of memory.offered?.offers ?? []) expect(about(text, memory).chose).toBe(true);
  });
  it.each(['burglary', 'help', 'yes', '9'])('is not chosen by %j', (text) => expect(about(text, offer()).chose).toBe(false));
  it('is chosen once: another of them after it is another question', () => {
    const { memory } = about('the second', offer());
    expect(about('the first', memory).chose).toBe(false);
  });
  it('is none in a list', () => expect(about('the second', about('list the objectives').memory).chose).toBe(false));
});

describe('the records that an answer cites', () => {
  it.each(everyAnswer())('are those that the $kind answer shows, each once', (answer) => {
    const cited = recordsIn(answer);
    expect(cited).toEqual([...new Set(cited)]);
    for (const id of idsOf(answer)) expect(cited).toContain(id);
  });
  it('are records of the snapshot', () => {
    const { records } = about('objective 4.5');
    expect(records.length).toBeGreaterThan(3);
    for (const id of records) expect(sample.byId.has(id)).toBe(true);
  });
  it('are none where nothing is recorded', () => expect(about('canteen prices').records).toEqual([]));
  it('are not endless', () => expect(about('list all measures').records.length).toBeLessThanOrEqual(100));
});
