import { alignRows, type AlignRow } from '../../src/extract/row-alignment';

/** Rows written as marks: "aim", "part" and "plain" with or without values ("+"), "+" alone for values without a label, "" for a blank row. */
function rows(...marks: readonly string[]): AlignRow[] {
  return marks.map((mark, at) => {
    const style = mark.replace('+', '');
    const label = style === '' ? '' : `${style} ${at}`;
    return { label, filled: mark.endsWith('+'), alone: false, style: style === 'aim' || style === 'part' ? style : 'plain' };
  });
}

/** Each run as its reading and, for every label, "label<-row of its values". */
function told(...marks: readonly string[]): string[] {
  return alignRows(rows(...marks)).map((run) => {
    const { titles, labels } = run.reading === 'shifted' ? (run.shifted ?? run.printed) : run.printed;
    const pairs = labels.map((label) => `${label.row}<-${label.values ?? 'none'}`).join(' ');
    return `${run.reading} under ${titles.join('+') || 'nothing'}: ${pairs}`;
  });
}

describe('values are left beside their labels', () => {
  it('where every row has both', () => {
    expect(told('plain+', 'plain+', 'aim+')).toEqual(['printed under nothing: 0<-0 1<-1 2<-2']);
  });

  it('under a title row without values', () => {
    expect(told('aim', 'plain+', 'plain+')).toEqual(['printed under 0: 1<-1 2<-2']);
  });

  it('under one title after another, the last one counting', () => {
    expect(told('part', 'plain+', 'part', 'plain+')).toEqual(['printed under 0: 1<-1', 'printed under 2: 3<-3']);
    expect(told('part', 'aim', 'plain+')).toEqual(['printed under 0+1: 2<-2']);
  });

  it('where only the last label has none and nothing else is wrong', () => {
    expect(told('aim', 'plain+', 'plain+', 'plain')).toEqual(['printed under 0: 1<-1 2<-2', 'printed under 0: 3<-none']);
    expect(told('plain+', 'plain+', 'plain')).toEqual(['printed under nothing: 0<-0 1<-1', 'printed under nothing: 2<-none']);
    expect(told('aim+', 'aim+', 'aim')).toEqual(['printed under nothing: 0<-0 1<-1', 'printed under nothing: 2<-none']);
  });

  it('where a label in the middle has none', () => {
    expect(told('aim', 'plain+', 'plain', 'plain+')).toEqual([
      'printed under 0: 1<-1',
      'printed under 0: 2<-none',
      'printed under 0: 3<-3',
    ]);
  });

  it('across blank rows', () => {
    expect(told('aim', '', 'plain+')).toEqual(['printed under 0: 2<-2']);
  });
});

describe('values are one row above their labels', () => {
  it('where values without a label stand above labels of which the last has none', () => {
    expect(told('aim', '+', 'plain+', 'plain+', 'plain')).toEqual(['shifted under 0: 2<-1 3<-2 4<-3']);
  });

  it('block by block under one title', () => {
    expect(told('aim', '+', 'plain+', 'plain', '+', 'plain+', 'plain')).toEqual([
      'shifted under 0: 2<-1 3<-2',
      'shifted under 0: 5<-4 6<-5',
    ]);
  });

  it('before a row that is an aim of its own', () => {
    expect(told('+', 'plain+', 'plain', 'aim+')).toEqual(['shifted under nothing: 1<-0 2<-1', 'printed under nothing: 3<-3']);
  });
});

describe('it is left open', () => {
  it('where the title row has values, the rows below it are no aims and the last has none', () => {
    const [run, ...others] = alignRows(rows('aim+', 'plain+', 'plain'));
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      reading: 'either',
      printed: { titles: [], labels: [{ row: 0, values: 0 }, { row: 1, values: 1 }, { row: 2 }] },
      shifted: {
        titles: [0],
        labels: [
          { row: 1, values: 0 },
          { row: 2, values: 1 },
        ],
      },
    });
  });

  it('for the last of several aims only', () => {
    expect(alignRows(rows('aim+', 'aim+', 'plain+', 'plain')).map((run) => run.reading)).toEqual(['printed', 'either']);
  });
});

describe('no value is trusted', () => {
  it('where values without a label have labels that all have values', () => {
    expect(told('aim', '+', 'plain+', 'plain+')).toEqual(['broken under 0: 2<-2 3<-3']);
  });

  it('where the last label without values stands over rows that follow', () => {
    expect(told('aim', '+', 'plain+', 'plain', 'plain+')[0]).toBe('broken under 0: 2<-2');
  });

  it('where values are left over below a plain title', () => {
    expect(told('plain', 'plain+', 'plain+', '+')).toEqual(['broken under 0: 1<-1 2<-2', 'broken under 0: ']);
  });

  it('where a single label stands below values without one', () => {
    expect(told('aim', '+', 'plain')[0]).toBe('broken under 0: ');
  });
});
