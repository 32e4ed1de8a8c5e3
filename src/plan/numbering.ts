const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const year = String.raw`(?:19|20)\d{2}`;
const shortOrLongYear = String.raw`(?:${year}|['’]?\d{2})`;
const listed = String.raw`(?:\.\d+)*[a-z]?(?:\s*(?:,|and|&|or|to|[-–])\s*\d{1,2}(?:\.\d+)+){0,9}`;

/** Numbers that name a day, a year, a time or a part of something. None of them counts anything. */
const numberings: readonly RegExp[] = [
  // 4 September 2020, 12-14 March, 12 and 13 March, 7 Dec
  new RegExp(
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:[-–,/&]|and|to)\s*\d{1,2}(?:st|nd|rd|th)?){0,9}\s+(?:of\s+)?(?:${months})\b(?:,?\s+${shortOrLongYear}\b(?![,.]\d|\s?%))?`,
    'g',
  ),
  // September 2020, Apr-23, March 7, December 9 2017; "December 412" is a month and a count
  new RegExp(String.raw`\b(?:${months})\b\.?\s*(?:[-–]\s*)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?${year}\b`, 'g'),
  new RegExp(String.raw`\b(?:${months})(?:\s+|\s?[-–'’]\s?)\d{1,2}\b(?![,.:]\d|\s?(?:%|per\s?cent\b))`, 'g'),
  // 2016/17, 2017-18, 2019/2020, 30/09/2023, 2023-09-30
  new RegExp(String.raw`\b${year}\s?[/–-]\s?(?:${year}|\d{2})(?:[/-]\d{1,2})?\b`, 'g'),
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g,
  // 23/24, 24/7, 1/2: a slash between numbers never makes a figure
  /\b\d{1,3}\/\d{1,3}\b/g,
  // aged 16-25: two bare numbers and a dash are a span; 70-90% is left alone
  /(?<![\d,.£])\d{1,3}[-–]\d{1,3}(?![\d,.]*\d|[\d,.]*\s?(?:%|per\s?cent\b)|:)/g,
  // 9pm, 10.30am, at 09:00, between 09:00 and 17:00, 0900 hrs
  /\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|noon|o['’]clock)(?![\p{L}])/giu,
  /\b\d{1,2}:?\d{2}\s?hrs\b/g,
  /(?<!\b(?:stood|stands|remained|remains)\s)\b(?:at|between|since|until)\s+\d{1,2}:\d{2}(?:\s*(?:and|to|[-–])\s*\d{1,2}:\d{2})?(?!:)/gi,
  // a year standing alone, as far as nothing makes it an amount
  new RegExp(String.raw`(?<![£$€\d.,])\b${year}s?\b(?![,.]\d|\s?(?:%|per\s?cent\b))`, 'g'),
  // objective 4.5, objectives 1.1, 1.2 and 3.4, Section 136, Phase 2, Year 6
  new RegExp(
    String.raw`\b(?:objectives?|obj|themes?|aims?|priority|priorities|strands?|paragraphs?|paras?|appendix|annex|qtr)\.?\s+\(?[A-Z]?\d{1,2}(?!\d|,\d|[\d.]*\s?%|:)${listed}`,
    'gi',
  ),
  /\b[Ss]ections?\s+\d{1,3}[A-Za-z]?(?!\d|,\d|[\d.]*\s?%|:)(?:\.\d+)*/g,
  /\b(?:Year|Week|Level|Phase|Part|Stage|Step|Page|Band|Class|Category|Grade|Option|Table|Figure|Tier|Channel|Version|Windows|Operation|Quarter)\s+\d{1,2}(?!\d|,\d|[\d.]*\s?%|:)(?:\.\d+)*/g,
  /\bOffice 365\b/g,
  // the numbers people ring
  /\b(?:999|101)(?=\s+(?:calls?|operators?|service|number|answer|demand|abandon\w*)\b)/g,
  /\b(?<=(?:answer|dial|ring|call)(?:ing|ed)?\s)(?:999|101)\b/g,
  // the number before a title: "4.5 Improving our response"
  /^\s*\(?\d{1,2}(?:\.\d{1,2})+[.)]?(?=\s+\p{Lu})/gu,
];

/** The same text, of the same length, with every number that names rather than counts made unreadable. */
export function maskNumberings(text: string): string {
  return numberings.reduce((masked, pattern) => masked.replace(pattern, (found) => found.replace(/\d/g, '_')), text);
}
