import type { Gave } from '../builders/documents';
import { publishedDocument } from '../builders/published';

const published = publishedDocument('documents', 'tvp-2017-18-q2.md');

interface Fact {
  readonly doc: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
}

published.describe('a plan in clean Markdown, against the facts known of it', () => {
  let plan: Gave;
  let facts: readonly Fact[];
  beforeAll(async () => {
    plan = await published.extracted();
    const lines = published.beside('facts.jsonl').trim().split('\n');
    facts = lines.map((line) => JSON.parse(line) as Fact).filter((fact) => fact.doc === 'tvp-2017-18-q2.md');
  });
  const fieldsOf = (kind: string): readonly Fact['fields'][] => facts.filter((fact) => fact.kind === kind).map((fact) => fact.fields);

  it('gives its objectives', () => {
    expect(plan.objectives.map((one) => `${one.number ?? ''} ${one.title}`)).toEqual(
      fieldsOf('objective').map((one) => `${one['number'] ?? ''} ${one['title'] ?? ''}`),
    );
    expect(plan.objectives).toHaveLength(27);
  });

  it('gives their updates', () => {
    const numberOf = (id?: string): string => plan.objectives.find((one) => one.id === id)?.number ?? 'none';
    expect(plan.updates.map((one) => `${numberOf(one.objective)} ${one.text}`)).toEqual(
      fieldsOf('update').map((one) => `${one['objective'] ?? ''} ${one['text'] ?? ''}`),
    );
  });

  it('gives their links to themes', () => {
    const links = plan.objectives.flatMap((one) => one.themes.map((id) => `${one.number ?? ''} ${id.replace('tvp/theme/', '')}`));
    expect(links).toEqual(fieldsOf('theme_link').map((one) => `${one['objective'] ?? ''} ${one['theme'] ?? ''}`));
  });
});
