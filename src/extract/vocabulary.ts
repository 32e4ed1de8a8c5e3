import type { Words } from './words';

/**
 * The words that police plans and reports use, as an administrator may write them: headings, fields, ratings and the columns of tables. Nothing
 * belongs to one force. A text is a list, parted by commas; the first is the usual name. `before` and `after` are words that may stand beside a
 * name. The README of the knowledge folder lists the same. What cannot be said as a list stands in the files of patterns.
 */

/** What any phrase may have for a word. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  and: '&, /',
  previous: 'last, prior',
  'year ago': 'year before',
  upcoming: 'planned, future, forthcoming',
};

// Headings

export const HEADINGS = {
  /** Over what was done. */
  updates: [{ names: 'Update, Progress, Outcome, Achievement, Activity, Action, Position', plural: true }, 'Delivered'],
  /** Over what is still to come. */
  nextSteps: [
    { names: 'Next step', before: 'our, key, agreed', plural: true },
    'What is next, What happens next, What comes next, What next, What we will do next, What will we do next',
    "What we will do now, What will we do now, What we'll do next, What we'll do now",
    {
      names: 'Next quarter, Next period, Next three months, Next six months, Next year',
      before:
        'actions, priorities, plans, focus, planned activity, planned activities, planned actions, planned work, actions for, priorities for, plans for, actions for the, priorities for the, plans for the',
    },
    'Milestones, Key milestones, Main milestones, Upcoming work, Upcoming activity, Upcoming activities, Upcoming actions, Upcoming plans, Upcoming milestones, Looking ahead, Looking forward, Forward look, Forward plan, Coming up, Coming next, To come',
  ],
  summary: [
    'Executive summary, Summary',
    { names: 'Highlight, Headline, Key highlight, Key message, Key point', plural: true },
    'At a glance, Overview',
  ],
  /** Over money given. */
  funding: ['Funding, Funded', { names: 'Fund, Grant, Award', plural: true }],
  /** Over figures. */
  figures: [
    'Measures, Indicators, KPI, KPIs',
    'Performance measure, Performance measures, Performance summary, Performance data, Performance framework',
    'Performance dashboard, Performance report, Performance table, Performance tables',
  ],
  glossary: ['Glossary, Abbreviations, Acronyms'],
} satisfies Record<string, Words>;

/** What stands before an objective's number. */
export const OBJECTIVE_LABELS: Words = ['Objective, Obj, Action, Deliverable, Commitment, Workstream'];

/** What a police and crime plan calls its themes. */
export const THEME_NAMES: Words = [{ names: 'Theme, Priority, Aim, Outcome, Pledge, Mission, Ambition, Goal, Pillar', plural: true }];

// Fields of an objective: "Lead: Head of Crime"

export const FIELDS = {
  lead: [
    {
      names: 'Lead, Owner, Sponsor',
      before:
        'strategic, senior, executive, exec, chief officer, delivery, business, action, objective, tactical, operational, programme, project, overall, force, priority, portfolio',
      after: 'officer, name',
      plural: true,
    },
    { names: 'Lead responsibility, Lead department, Lead person', plural: true },
    { names: 'Responsible officer, Responsible owner, Responsible person, Responsible lead', before: 'senior' },
    'SRO, Responsible, Responsibility, Accountable, Accountable officer, Accountable lead, Accountable owner, Led by, Owned by, Who',
  ],
  status: [
    {
      names: 'Status, RAG, BRAG, Rating, Assessment, Judgement',
      before: 'overall, current, progress, delivery, objective, action, milestone',
      after: 'status, rating, assessment, this quarter, this period, this month',
    },
    { names: 'Confidence', before: 'delivery', after: 'this quarter, this period, this month' },
  ],
  /** The themes an objective is linked to; what the themes are called may follow: "Links to PCC priorities". */
  links: [{ names: 'Links, Link, Linked, Aligned, Aligns, Relates, Contributes', after: 'to, with, towards' }, 'Supports, Delivers'],
  /** Dates, which are no part of the lead or the status beside them. */
  dates: ['Due, Due date, Target date, Completion date, Deadline, Timescale, Period, Reporting period, Updated, Last updated'],
} satisfies Record<string, Words>;

// Ratings

export const RATINGS = {
  /** Understood where they stand alone on a line, with nothing to say that they are ratings. */
  alone: [
    'Red, Amber, Green, Blue, Amber/Green, Amber/Red, Green/Amber, Red/Amber',
    'On track, On target, On course, On schedule, On plan, Off track, Off target, Off course, Ahead of plan, Ahead of schedule',
    'Behind plan, Behind schedule, At risk, Some risk, Delayed, Not started, Not yet started, In progress',
    { names: 'Some concern, Minor concern, Major concern, Minor delay, Major delay', plural: true },
    'Complete, Completed, Achieved, Closed',
  ],
  /** Of a promise. */
  delivered: ['Delivered, Complete, Completed, Done, Achieved, Closed, Met, Implemented, Finished, Discharged'],
  slipped: [
    'Slipped, Delayed, Deferred, Postponed, Rescheduled, Re-planned, Revised, Extended, Put back, Put off, Moved',
    'Carried forward, Carried over',
  ],
  /** It is no promise any more. */
  givenUp: ['Cancelled, Withdrawn, Superseded, Dropped, Stood down, Removed, No longer required, No longer needed, No longer pursued'],
  /** Of a measure with a target. */
  meetsTarget: ['Green, Blue, Met, Achieved, On track, On target, Above target, Exceeded, Exceeding'],
  shortOfTarget: ['Red, Amber, Not met, Missed, Not achieved, Off track, Off target, At risk, Below target'],
} satisfies Record<string, Words>;

/** Which way is good, in a column that says so. */
export const DIRECTIONS = {
  less: [{ names: 'Lower, Low, Less, Fewer, Down, Decrease, Reduce, Reduction, Smaller, ↓, ▼', after: 'is better, is good' }],
  more: [{ names: 'Higher, High, More, Greater, Up, Increase, Improve, Bigger, ↑, ▲', after: 'is better, is good' }],
} satisfies Record<string, Words>;

// Columns of tables

export const MEASURE_COLUMNS = {
  measure: [
    {
      names: 'Measure, Indicator, Metric, KPI',
      before: 'performance, headline, key, outcome, plan',
      after: 'name, title, description, and definition, and description',
      plural: true,
    },
    'Description of measure',
  ],
  current: [
    'Current, Actual, Latest, Outturn, This year, This period, This quarter, This month, Current year, Current quarter',
    { names: 'Figure, Value, Performance, Result, Position', before: 'current, latest' },
  ],
  /** All months so far, where other columns hold single months. */
  yearToDate: [
    {
      names: 'Year-to-date, Financial year-to-date, YTD, FYTD',
      before: 'total',
      after: 'total, figure, actual, value, performance, position',
    },
    'To date',
  ],
  comparison: [
    'Comparison, Comparator, Compared to, Compared with, Baseline, Year before',
    {
      names:
        "Previous year, Previous period, Previous quarter, Previous month, Previous year's, Previous period's, Previous quarter's, Previous month's",
      after: 'figure, actual, value, result, to date, YTD, FYTD, same period',
    },
    'Previous YTD, Previous FYTD, YTD previous year, FYTD previous year, PY, PYTD, PFYTD',
    'Same period previous year, Same months previous year, Same quarter previous year, Same month previous year',
    'Same period a year ago, Same months a year ago, Same quarter a year ago, Same month a year ago',
  ],
  period: [{ names: 'Period', before: 'current, reporting, reported' }, 'Quarter, Month, Months, Date range'],
  comparisonPeriod: [
    'Comparison period, Comparison quarter, Comparison months, Comparator period, Comparator quarter, Comparator months',
    'Baseline period, Baseline quarter, Baseline months',
    'Period compared, Period compared with',
  ],
  target: [{ names: 'Target, Goal, Standard', before: 'annual, year-end, agreed' }],
  change: [
    { names: 'Change, Difference, Variance, Variation', before: '%, percentage, numeric, number, volume', after: '%, (%)' },
    'Direction of travel, DoT, Trend, +/-',
  ],
  aim: [{ names: 'Aim', before: 'plan, delivery plan', plural: true }, 'Desired outcome, Outcome sought, Ambition'],
  betterWhen: [
    'Better when, Good, Good way, Good direction, Good is, Good when, Good performance, Good performance is, Direction',
    'Desired direction, Desired direction of travel, Preferred direction, Polarity',
  ],
  status: [
    {
      names: 'Status, RAG, BRAG, Rating, Assessment, Judgement, Confidence',
      before: "current, overall, delivery, progress, this quarter, this quarter's, Q1, Q2, Q3, Q4",
      after: 'status, rating, assessment',
    },
    'Overall',
  ],
  objective: [{ names: 'Objective', before: 'linked, related, plan, delivery plan', after: 'no, number, ref', plural: true }, 'Obj'],
  ref: [
    'Ref, Reference, No, Number, #, ID, Code',
    'Measure ref, Measure no, Measure number, Measure ID, KPI ref, KPI no, KPI number, KPI ID',
  ],
  place: [
    'Place, Area, District, Ward, Neighbourhood, Town, LPA, Local policing area, Policing area, Location, Where, Borough, County, Division, BCU, Command, Region, LPU, Local policing unit, LPT, Local policing team, Sector',
  ],
  provisional: ['Provisional, Provisional?'],
  unit: ['Unit, Units, Unit of measure, Measured in, Format'],
  commentary: ['Commentary, Comment, Comments, Narrative, Context, Explanation, Analysis'],
  definition: [
    'Definition, Definitions, Technical definition, What it counts, What it measures, What it is, What this counts, What this measures',
    'What this is, What is counted, What is measured, Methodology',
  ],
  note: [{ names: 'Note, Remark, Data note, Caveat', plural: true }],
} satisfies Record<string, Words>;

/** Columns of a table with an objective in each row, the surest name first. Its updates stand under a heading of updates. */
export const OBJECTIVE_COLUMNS = {
  objective: [
    { names: 'Objective', before: 'delivery plan, strategic, plan, key', plural: true },
    { names: 'Action, Deliverable, Commitment, Activity', before: 'delivery plan, strategic, plan, key', plural: true },
    'What we will do, What we said we would do, What we are doing',
    { names: 'Priority', before: 'strategic, key', plural: true },
    { names: 'Title, Description', before: 'plan, objective, action, deliverable, commitment' },
  ],
  theme: [
    {
      names: 'Theme, Priority, Key aim, Aim, Mission, Pledge, Ambition, Goal, PCC outcome, Plan outcome, Strategic outcome',
      before: 'PCC, police and crime plan, plan, strategic',
      after: 'no, number',
      plural: true,
    },
  ],
} satisfies Record<string, Words>;

export const COMMITMENT_COLUMNS = {
  /** Cells under these are things to be done by a day, whatever else the table holds. */
  milestone: [
    {
      names: 'Milestone, Commitment, Promise, Key action',
      before: 'key, main, plan, project, next',
      after: 'description, title, name',
      plural: true,
    },
  ],
  /** These name the plan's own objectives as often. */
  action: [
    {
      names: 'Action, Deliverable, Task, Activity, Work, Output, Product',
      before: 'key, agreed, outstanding, planned',
      after: 'required, agreed, description, title, name',
      plural: true,
    },
    'What, What we will do, What is to be done, What will be done, Recommendation, Recommendations',
  ],
  due: [
    'Due, Due by, By when, When, Timescale, Timescales, Time-frame, Timing, Date due, Target',
    {
      names: 'Date, Deadline',
      before:
        'original, planned, target, agreed, baseline, initial, proposed, expected, completion, delivery, end, due, finish, implementation, milestone',
    },
    'Complete by, Completion by, Delivery by, End by, Finish by, Implementation by',
  ],
  revised: [
    {
      names: 'Revised, New, Updated, Current, Latest, Forecast, Amended, Rescheduled, Revised/actual',
      after: 'or actual, completion, delivery, end, due, target, forecast, date, deadline',
    },
  ],
  doneOn: [
    { names: 'Actual', after: 'completion, delivery, end, date' },
    { names: 'Completed, Delivered, Achieved, Closed', before: 'date', after: 'on, date' },
  ],
  progress: [
    {
      names: 'Progress, Update, Position, Comment, Commentary, Narrative, Note',
      before: 'latest, current, progress, quarterly',
      plural: true,
    },
    'Progress this period, Progress this quarter, Progress in the period, Progress in the quarter',
  ],
} satisfies Record<string, Words>;

export const AWARD_COLUMNS = {
  recipient: [
    {
      names: 'Recipient, Organisation, Grantee, Provider, Applicant, Partner, Group, Charity, Awarded to',
      before: 'recipient, lead',
      after: 'name',
      plural: true,
    },
  ],
  purpose: [
    {
      names:
        'Purpose, Project, Description, Initiative, Activity, Scheme, Service, Use, Funded project, Funded activity, Funding, What for, What it is for, Fund for, Funded for',
      after: 'name, title, description',
      plural: true,
    },
  ],
  fund: [
    'Fund, Fund name, Funding stream, Funding source, Funding pot, Funding body, Funding programme, Source, Source of funding',
    'Source of grant, Grant scheme, Grant stream, Grant fund, Pot, Funder, Funded by',
  ],
  amount: [
    {
      names: 'Amount, Award, Grant, Allocation, Sum, Value, Funding',
      before: 'total, grant, funding, contract',
      after: 'awarded, allocated, given, agreed',
      plural: true,
    },
    'Awarded, Allocated',
  ],
  year: ['Year, Financial year, Period, Year awarded'],
} satisfies Record<string, Words>;

export const GLOSSARY_COLUMNS = {
  abbreviation: ['Abbreviation, Abbreviations, Acronym, Acronyms, Initials, Short form, Term, Abbreviated'],
  meaning: [
    { names: 'Meaning, Definition', plural: true },
    'Stands for, Stand for, Full name, Full form, Full term, Full title, Full wording, In full, Expansion, Description, Explanation',
  ],
} satisfies Record<string, Words>;
