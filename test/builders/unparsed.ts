import type { Part } from './small-plan';

/** A document without objectives: its parts, its file's name, and a question with a stretch of the paragraph that answers it. */
export interface Unparsed {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly question: string;
  readonly answer: string;
  /** The heading that the paragraph stands under. */
  readonly heading: string;
}

/** Prose without numbers or bullets. */
export const STRATEGY: Unparsed = {
  name: 'victim-contact-strategy',
  parts: [
    { level: 1, heading: 'Eastmarch Constabulary Victim Contact Strategy' },
    { level: 2, heading: 'Why contact matters' },
    {
      line: 'People who report a crime tell us that silence is the hardest part. They would rather hear that nothing has changed than hear nothing at all.',
    },
    { level: 2, heading: 'How we keep in touch' },
    { line: 'Every victim chooses between a letter, a call and a text message when the crime is recorded.' },
    { line: 'A translated leaflet is kept at the front counter in Thornhythe in eleven languages.' },
    { level: 2, heading: 'Who pays' },
    { line: 'The cost is met from the general budget, and no grant is sought for it.' },
  ],
  question: 'What does it say about the translated leaflet?',
  answer: 'eleven languages',
  heading: 'How we keep in touch',
};

/** A record of a meeting, numbered by its agenda. */
export const MINUTES: Unparsed = {
  name: 'minutes-of-the-assurance-board',
  parts: [
    { level: 1, heading: 'Minutes of the Eastmarch Constabulary Assurance Board' },
    { level: 2, heading: '1. Apologies' },
    { line: 'Apologies were received from the chair of the ethics panel.' },
    { level: 2, heading: '2. Custody' },
    { line: 'Members asked why the skylights in the custody suite at Sallowfield had leaked again. The estates team blamed the gutters.' },
    { level: 2, heading: '3. Any other business' },
    { line: 'The board thanked the outgoing secretary.' },
  ],
  question: 'What about the skylights in custody?',
  answer: 'blamed the gutters',
  heading: '2. Custody',
};

/** A letter, which has no headings at all but the one it begins with. */
export const LETTER: Unparsed = {
  name: 'letter-to-residents',
  parts: [
    { level: 1, heading: 'A letter from Eastmarch Constabulary to residents' },
    { line: 'Dear resident, thank you for coming to the meeting at the harbour hall last week.' },
    { line: 'Many of you raised the noise of mopeds on the esplanade, and officers now walk there after dark on Fridays.' },
    { line: 'We have also written to the owner of the boatyard about the broken fence.' },
  ],
  question: 'What is done about mopeds on the esplanade?',
  answer: 'after dark on Fridays',
  heading: '',
};
