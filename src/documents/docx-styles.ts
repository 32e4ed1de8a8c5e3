import { childOf, childrenNamed, childrenOf, type XmlElement } from './xml-tree';

/** How letters look; nothing where it is not said. */
export interface DocxLook {
  readonly bold?: boolean;
  /** Word's own "hidden", which neither screen nor paper shows. */
  readonly hidden?: boolean;
  /** In half points. */
  readonly size?: number;
  /** White letters, which only a dark ground shows. */
  readonly white?: boolean;
  /** Above the line, as the mark of a footnote is. */
  readonly raised?: boolean;
}

export interface DocxNumberingLink {
  readonly id: string;
  readonly level?: number;
}

export interface DocxStyle extends DocxLook {
  readonly id: string;
  /** In lower case: "heading 1", "list bullet 2". */
  readonly name: string;
  /** 0 for the outermost heading. */
  readonly outline?: number;
  readonly numbering?: DocxNumberingLink;
}

/** The styles of a Word document, each with what it takes from those it is based on. */
export interface DocxStyles {
  /** The style of this id; the default paragraph's where there is none. */
  readonly of: (id: string | undefined) => DocxStyle;
  /** The size of ordinary text, in half points. */
  readonly size: number;
}

export function readDocxStyles(file: string, xml: Uint8Array | undefined): DocxStyles {
  const parts = childrenOf(file, xml, 'w:styles');
  const styles = new Map(
    parts.filter(({ name }) => name === 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const defaults = childOf(
    childOf(
      parts.find(({ name }) => name === 'w:docDefaults'),
      'w:rPrDefault',
    ),
    'w:rPr',
  );
  const ordinary = [...styles].find(([, style]) => style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default']))?.[0];
  const resolved = new Map<string, DocxStyle>();
  const resolve = (id: string, below: ReadonlySet<string>): DocxStyle => {
    const known = resolved.get(id);
    if (known) return known;
    const style = styles.get(id);
    const base = valueOf(childOf(style, 'w:basedOn'));
    const inherited = base !== undefined && !below.has(base) ? resolve(base, new Set([...below, id])) : undefined;
    const own = styleOf(id, style);
    const whole: DocxStyle = { ...inherited, ...own };
    resolved.set(id, whole);
    return whole;
  };
  const of = (id: string | undefined): DocxStyle => resolve(id ?? ordinary ?? '', new Set());
  return { of, size: of(undefined).size ?? lookOf(defaults).size ?? 20 };
}

function styleOf(id: string, style: XmlElement | undefined): DocxStyle {
  const paragraph = childOf(style, 'w:pPr');
  const outline = outlineOf(paragraph);
  const numbering = numberingOf(paragraph);
  return {
    id,
    name: (valueOf(childOf(style, 'w:name')) ?? '').toLowerCase(),
    ...lookOf(childOf(style, 'w:rPr')),
    ...(outline === undefined ? {} : { outline }),
    ...(numbering ? { numbering } : {}),
  };
}

export function lookOf(properties: XmlElement | undefined): DocxLook {
  const [bold, vanish, size, color, align] = ['w:b', 'w:vanish', 'w:sz', 'w:color', 'w:vertAlign'].map((name) => childOf(properties, name));
  const halfPoints = Number(valueOf(size));
  return {
    ...(bold ? { bold: isOn(valueOf(bold)) } : {}),
    ...(vanish ? { hidden: isOn(valueOf(vanish)) } : {}),
    ...(halfPoints > 0 ? { size: halfPoints } : {}),
    ...(align ? { raised: valueOf(align) === 'superscript' } : {}),
    ...(color ? { white: /^ffffff$/i.test(valueOf(color) ?? '') } : {}),
  };
}

/** The heading's depth, 0 for the outermost; 9 is Word's way to say that it is body text. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = valueOf(childOf(properties, 'w:outlineLvl'));
  return level === undefined ? undefined : Number(level);
}

export function numberingOf(properties: XmlElement | undefined): DocxNumberingLink | undefined {
  const numbering = childrenNamed(properties, 'w:numPr')[0];
  const id = valueOf(childOf(numbering, 'w:numId'));
  const level = valueOf(childOf(numbering, 'w:ilvl'));
  return id === undefined ? undefined : { id, ...(level === undefined ? {} : { level: Number(level) }) };
}

export const valueOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** A property that is there without a value is on. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/.test(value);
