import { updatesByTheme } from '../library/links';
import { periodName } from '../plan/period-name';
import type { Theme } from '../plan/records';
import { themesCalled } from '../plan/theme-name';
import type { ThemeListAnswer } from './answer';
import { isOfNamedForce } from './forces';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** A number before the word counts the themes, and names none: "the 4 key aims". */
const COUNT = /^\d{1,2}$/;

/** "what are the themes", "list the key aims in the 2019/20 report": every theme, or those that a document of the period asked for names. */
export function answerThemeList({ question, snapshot }: Inquiry): ThemeListAnswer | undefined {
  const { concepts, references, periods, wanted, followsOn } = question;
  const hasTopic = concepts.some((concept) => concept.role !== 'cue' && !COUNT.test(concept.words));
  if (!wanted.has('theme') || hasTopic || references.length > 0 || followsOn) return undefined;
  const options = periods.flatMap((each) => each.options);
  const reportsThen = new Set(
    snapshot.documents.flatMap(({ file, facts }) => {
      const { period } = facts ?? {};
      return period && options.some((option) => option.from <= period.to && period.from <= option.to) ? [file] : [];
    }),
  );
  const ofReport = /\b(?:key aims?|report)\b/i.test(question.text);
  const all = snapshot.ofKind.theme.filter((record) => isOfNamedForce(record, question));
  const inTime = periods.length === 0 ? all : all.filter((theme) => theme.citations.some(({ document }) => reportsThen.has(document)));
  // Aims of a report are the themes it reports on under headings of their own.
  const aims = ofReport ? inTime.filter((theme) => updatesByTheme(snapshot).has(theme.id)) : [];
  const themes = [...(aims.length > 0 ? aims : inTime)].sort((a, b) => byNumber(a, b));
  if (themes.length === 0) return undefined;
  const [called = 'theme'] = themes.flatMap((theme) => theme.called?.toLowerCase() ?? []);
  const when = periods[0]?.options.length === 1 && periods[0].options[0] ? `, ${periodName(periods[0].options[0])}` : '';
  return {
    kind: 'themes',
    themes,
    headline: `${themes.length} ${themes.length === 1 ? called : themesCalled(called)} of the police and crime plan${when}.`,
    reading: readingLine([themesCalled(called), periods[0]?.words]),
    again: question.again,
    next: [],
  };
}

function byNumber(a: Theme, b: Theme): number {
  return (a.number ?? a.title).localeCompare(b.number ?? b.title, 'en', { numeric: true });
}
