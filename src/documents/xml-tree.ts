import { SaxesParser } from 'saxes';
import { DocumentError } from './document-error';

/** An element with its children in order. Names and attributes keep their prefix as written ("w:p"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Office writes some dozen levels; far more would only exhaust whoever walks down them. */
const DEEPEST = 400;

/**
 * Reads a part of an Office file and hands over each element that stands directly in an element named `within`, one at a time and with
 * the share of the part that is read, so that a long document is never whole in memory. Throws `DocumentError` ("too-deep", "truncated").
 */
export function eachElement(file: string, xml: Uint8Array, within: string, take: (element: XmlElement, share: number) => void): void {
  const text = textOf(xml);
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const above: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    if (above.length >= DEEPEST) {
      throw new DocumentError('too-deep', `${file} is nested too deeply to be read. Copy its text into a new document and save that.`);
    }
    if (open.length > 0 || above.at(-1) === within) open.push({ name, attributes: { ...attributes }, children: [] });
    above.push(name);
  });
  parser.on('closetag', () => {
    above.pop();
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(closed);
    else take(closed, parser.position / text.length);
  });
  const addText = (words: string): void => {
    open.at(-1)?.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (cause) => {
    throw new DocumentError('truncated', `${file} is damaged inside. Open it in Word or Excel, let it be repaired, and save it again.`, {
      cause,
    });
  });
  parser.write(text).close();
}

/** The element of a small part that holds everything: its children are all there. */
export function childrenOf(file: string, xml: Uint8Array | undefined, within: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  if (xml) eachElement(file, xml, within, (element) => found.push(element));
  return found;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((node): node is XmlElement => isElement(node) && node.name === name) ?? [];
}

export function textWithin(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textWithin(node) : node)).join('');
}

function textOf(xml: Uint8Array): string {
  const encoding = xml[0] === 0xff && xml[1] === 0xfe ? 'utf-16le' : xml[0] === 0xfe && xml[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(xml);
}
