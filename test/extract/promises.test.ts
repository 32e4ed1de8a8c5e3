import { promisesIn } from '../../src/extract/promises';
import { quarter } from '../../src/plan/period';

const report = quarter(2022, 3);
const said = (sentence: string) => promisesIn(sentence, report).map(({ what, due }) => [what, due && `${due.from}..${due.by}`]);

describe('what a sentence promises', () => {
  it.each([
    ['A pop-up station will open in Brackley in May 2023.', 'A pop-up station will open in Brackley', '2023-05-01..2023-05-31'],
    ['The lease is due to be signed on 12 February.', 'The lease is due to be signed', '2023-02-12..2023-02-12'],
    ['Findings of the audit are expected in Q4.', 'Findings of the audit', '2023-01-01..2023-03-31'],
    ['The rural survey is planned for 8 January.', 'The rural survey', '2023-01-08..2023-01-08'],
    ['The charter was drafted and will be adopted by 31 March 2023.', 'The charter will be adopted', '2023-03-31..2023-03-31'],
    [
      'The bike unit, which covers parks, is scheduled for launch in mid-February.',
      'The bike unit is scheduled for launch',
      '2023-02-11..2023-02-20',
    ],
    ['Dog patrols are on track to begin in spring 2023.', 'Dog patrols are on track to begin', '2023-03-01..2023-05-31'],
    ['The trial at Ashby ends at the end of January 2023.', 'The trial at Ashby ends', '2023-01-21..2023-01-31'],
    ['By 31 March 2023, all sergeants will have been trained.', 'All sergeants will have been trained', '2023-03-31..2023-03-31'],
    ['The web form is with testers, with launch expected early in Q4.', 'Launch – The web form is with testers', '2023-01-01..2023-01-31'],
    [
      'Two vans have been ordered, with delivery to begin in March 2023.',
      'Delivery to begin – Two vans have been ordered',
      '2023-03-01..2023-03-31',
    ],
    [
      'ICT and Contact are working together in preparation for a county-wide launch in Q4.',
      'ICT and Contact are working together in preparation for a county-wide launch',
      '2023-01-01..2023-03-31',
    ],
  ])('%s', (sentence, what, days) => expect(said(sentence)).toEqual([[what, days]]));

  it('may be two things with two dates', () => {
    expect(said('The tender will be let in February and the service will start on 1 April 2023.')).toEqual([
      ['The tender will be let', '2023-02-01..2023-02-28'],
      ['The service will start', '2023-04-01..2023-04-01'],
    ]);
    expect(
      said('Northside will have the exhibition in the summer term of 2023 with Eastham and Upwell in the autumn term of 2023.'),
    ).toEqual([
      ['Northside will have the exhibition', '2023-04-01..2023-07-31'],
      ['Eastham and Upwell will have the exhibition', '2023-09-01..2023-12-31'],
    ]);
  });

  it('may be put off, with the day before', () => {
    for (const sentence of [
      'The custody move has slipped from 9 January 2023 to 6 March 2023.',
      'The custody move has been re-planned from 9 January to 6 March 2023 after a survey.',
      'The custody move was due on 9 January 2023 but will now take place on 6 March 2023.',
    ])
      expect(promisesIn(sentence, report)).toMatchObject([{ due: { by: '2023-03-06' }, previousDue: { by: '2023-01-09' }, slips: true }]);
    expect(promisesIn('The board deferred the stables application from January to March 2023.', report)).toMatchObject([
      { what: 'The stables application', previousDue: { by: '2023-01-31' }, due: { by: '2023-03-31' } },
    ]);
  });

  it('needs a date, or a thing that can be handed over', () => {
    expect(said('The unit has drafted and will publish a guide for carers.')).toEqual([
      ['The unit will publish a guide for carers', undefined],
    ]);
    expect(said('A workshop with shopkeepers is now being planned.')).toHaveLength(1);
    expect(said('Managers will look at the options.')).toEqual([]);
    expect(said('Patrols will be visible.')).toEqual([]);
  });

  // Each of these would be shown to a chief officer as overdue one day.
  it.each([
    ['an effect', 'This will improve the service to tenants in 2023.'],
    ['an effect', 'The new posts will help to clear the queue by March 2023.'],
    ['an intention of effect', 'The scheme is intended to reduce sickness.'],
    ['a forecast', 'Demand is expected to rise in 2023.'],
    ['a forecast', 'It is expected that demand will increase in Q4.'],
    ['the past', 'A caravan watch was launched on 4 December, with leaflets for owners.'],
    ['the past', 'Following the launch in Q2, forty people use the app.'],
    ['the past', 'Training which was written in Q2 has now started to be rolled out.'],
    ['what was kept at once', 'The review, due in October, was completed in November 2022.'],
    ['an older expectation', 'Calls were higher than expected in December.'],
    ['a cause', 'The fall was due to the closure of two bars in November.'],
    ['a figure', 'Vacancies moved from 48 in March 2022 to 20 in December 2022.'],
    ['a place', 'Patrols have been extended to Northside.'],
    ['a hope', 'It is hoped that the hub will open in May 2023.'],
    ['a condition', 'If money is found, the hub would open in May 2023.'],
    ['a question', 'When will the hub open?'],
    ['a bid', 'A bid was made to take the work further post March 2023.'],
    ['a court', 'Two men will be sentenced on 12 January 2023.'],
    ['the report itself', 'The next report is due in May 2023.'],
    ['a denial', 'The target will not be met by March 2023.'],
    ['what a report says of itself', 'This paper tells the panel how money will be spent in 2023/24.'],
  ])('is nothing where it tells of %s: %s', (_, sentence) => expect(said(sentence)).toEqual([]));

  it('is found quickly in a long sentence, and not looked for in a spoilt one', () => {
    const started = Date.now();
    promisesIn(`${'with the unit to be expected and will '.repeat(38)}.`, report);
    expect(promisesIn(`The unit will open in May 2023 ${'and so on '.repeat(200_000)}`, report)).toEqual([]);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
