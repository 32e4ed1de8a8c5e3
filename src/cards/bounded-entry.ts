import type { Content, Entry, LabelledFigure } from './draft';
import { shorten } from './shorten';

/** Characters of an entry's parts. A text of a document comes in parts that are shorter; what is longer is a name or a cell that somebody wrote a page into. */
const MOST = { text: 1210, name: 900, value: 120, label: 240, change: 300, detail: 300, group: 160 };

/** An entry that no cell of a table can blow up. */
export function boundedEntry(entry: Entry): Entry {
  return {
    ...entry,
    ...(entry.group === undefined ? {} : { group: shorten(entry.group, MOST.group) }),
    content: boundedContent(entry.content),
  };
}

function boundedContent(content: Content): Content {
  switch (content.form) {
    case 'sentence':
      return { ...content, text: shorten(content.text, MOST.text) };
    case 'point':
      return { ...content, text: shorten(content.text, MOST.text), ...detailOf(content) };
    case 'row':
      return { ...content, name: shorten(content.name, MOST.name), value: shorten(content.value, MOST.value), ...detailOf(content) };
    case 'pair':
      return {
        ...content,
        ...(content.now && { now: boundedFigure(content.now) }),
        ...(content.before && { before: boundedFigure(content.before) }),
        ...(content.change === undefined ? {} : { change: shorten(content.change, MOST.change) }),
      };
    case 'line-chart':
      return { ...content, title: shorten(content.title, MOST.label) };
  }
}

const detailOf = ({ detail }: { readonly detail?: string }) => (detail === undefined ? {} : { detail: shorten(detail, MOST.detail) });

const boundedFigure = ({ label, text }: LabelledFigure): LabelledFigure => ({
  label: shorten(label, MOST.label),
  text: shorten(text, MOST.value),
});
