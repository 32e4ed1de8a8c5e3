import fc from 'fast-check';
import '../builders/fixed-seed';
import { collectPlaces } from '../../src/library/places';

describe('names of places', () => {
  it.each([
    ['Eelham Local Policing Area bought bicycles.', ['Eelham']],
    ['Two pilots run in Thornhythe.', ['Thornhythe']],
    ['Patrols began around Thornhythe and near Eelham.', ['Eelham', 'Thornhythe']],
    ['Eelham, Thornhythe and Wrensby LPAs share a custody van.', ['Eelham', 'Thornhythe', 'Wrensby']],
    ['Cherwell & West Oxley Local Policing Area has a plan.', ['Cherwell', 'West Oxley']],
    ['A trial at Stoke on Water went well.', ['Stoke on Water']],
    ['Netherfordshire lends its horses.', ['Netherfordshire']],
    ['In parts of Thornhythe it rained; surveys in parts of Wrensby go on.', ['Wrensby']],
  ])('%s: %j', (text, places) => expect(collectPlaces([text])).toEqual(places));

  it.each([
    'The course began in November.',
    'It is due in Quarter 4.',
    'Officers train in Mental Health Act duties.',
    'It was said at Christmas.',
    'Data is kept in Windows.',
    'in thornhythe',
    '',
  ])('%j names none', (text) => expect(collectPlaces([text])).toEqual([]));

  it('come in order, each once', () =>
    expect(collectPlaces(['Work in Wrensby.', 'More work in Eelham.', 'The Wrensby Local Policing Area is glad.'])).toEqual([
      'Eelham',
      'Wrensby',
    ]));

  it('of any text are found without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 3 }), (texts) => {
        expect(collectPlaces(texts)).toEqual([...new Set(collectPlaces(texts))].sort());
      }),
    );
  });
});
