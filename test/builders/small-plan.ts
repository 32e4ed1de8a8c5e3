/** A part of a document, whatever the format: what a person types. */
export type Part =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly line: string }
  | { readonly label: string }
  | { readonly bullets: readonly string[] }
  | { readonly table: readonly (readonly string[])[] };

const heading = (level: 1 | 2 | 3, text: string): Part => ({ level, heading: text });

export const PLAN_TITLE = 'Eastmarch Constabulary Delivery Plan 2024-25: Quarter 3 update';

export interface SmallObjective {
  readonly section: string;
  readonly title: string;
  readonly lead: string;
  readonly status: string;
  readonly updates: readonly string[];
  readonly themes: readonly string[];
}

export const OBJECTIVES: readonly SmallObjective[] = [
  {
    section: '1 Protecting people',
    title: '1.1 Safer homes for repeat victims',
    lead: 'Head of Public Protection',
    status: 'Amber',
    updates: [
      'A dashboard of repeat victims opened to response sergeants in Thornhythe.',
      'The victim hub in Sallowfield will open by 31 January 2025.',
    ],
    themes: ['P1 Fewer repeat victims'],
  },
  {
    section: '1 Protecting people',
    title: '1.2 Safer roads',
    lead: 'Roads Policing Inspector',
    status: 'Green',
    updates: ['Speed checks on the coast road doubled to 48 a week.'],
    themes: ['P2 Visible policing', 'P1 Fewer repeat victims'],
  },
  {
    section: '2 A trusted workforce',
    title: '2.1 Fair selection',
    lead: 'Head of People',
    status: 'Red',
    updates: ['Two of five panels met with a member of the public present.'],
    themes: ['P3 Public confidence'],
  },
];

export const MEASURES = [
  ['Ref', 'Measure', 'Better when', 'Comparison', 'Current', 'Target', 'Status', 'Objective'],
  ['M1', 'Repeat domestic abuse victims', 'Lower', '1,204', '1,150', '1,100', 'Amber', '1.1'],
  ['M2', 'Victims satisfied with the service', 'Higher', '78.4%', '81.0%', '80.0%', 'Green', '1.1'],
  ['M3', 'People killed or seriously injured', 'Lower', '96', '88', '90', 'Green', '1.2'],
] as const;

export const MILESTONES = [
  ['Objective', 'Milestone', 'Due', 'Owner', 'Status'],
  ['1.1', 'Victim survey published', '28 February 2025', 'Research Manager', 'On track'],
  ['2.1', 'Selection policy signed', '15 December 2024', 'Head of People', 'Delivered'],
] as const;

export const AWARDS = [
  ['Recipient', 'Purpose', 'Fund', 'Amount'],
  ['Harbour Trust', 'Outreach for victims of stalking', 'Safer Homes Fund', '£48,500'],
  ['Coast Riders', 'Helmet fitting days', 'Safer Roads Fund', '£6,250'],
] as const;

export const GLOSSARY = [
  ['Abbreviation', 'Meaning'],
  ['KSI', 'Killed or seriously injured'],
  ['VH', 'Victim hub'],
] as const;

/** The small plan as its parts, objective by objective. */
export const SMALL_PLAN: readonly Part[] = [
  heading(1, PLAN_TITLE),
  ...OBJECTIVES.flatMap((one, at): Part[] => [
    ...(one.section === OBJECTIVES[at - 1]?.section ? [] : [heading(2, one.section)]),
    heading(3, one.title),
    { line: `Lead: ${one.lead}` },
    { line: `Status: ${one.status}` },
    { label: 'Q3 update' },
    { bullets: one.updates },
    { label: 'Links to PCC themes' },
    { bullets: one.themes },
  ]),
  heading(2, 'Measures'),
  { table: MEASURES },
  heading(2, 'Milestones'),
  { table: MILESTONES },
  heading(2, 'Grants awarded'),
  { table: AWARDS },
  heading(2, 'Glossary'),
  { table: GLOSSARY },
];
