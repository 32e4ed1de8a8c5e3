import type { DocxState } from './docx-state';
import { childOf, isElement, textWithin, type XmlElement, type XmlNode } from './xml-tree';
import { isOn, lookOf, valueOf, type DocxLook } from './docx-styles';
import { placeIn } from './docx-state';
import type { BlockPlace } from './block';
import { raised } from './raised-digits';

/** Letters of one look. "\n" is a line break that the author set. */
export interface DocxRun {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
}

/** What a paragraph holds for a reader's eye. */
export interface DocxParagraphText {
  readonly runs: readonly DocxRun[];
  /** Boxes that float beside it, each a list of paragraphs and tables. */
  readonly boxes: readonly XmlElement[];
  /** Where its first letter stands. */
  readonly place: BlockPlace;
}

/** Elements that only wrap others. What was deleted or moved away (w:del, w:moveFrom) and what a field computes from are not among them. */
const WRAPPERS = new Set(
  'w:ins w:moveTo w:hyperlink w:smartTag w:fldSimple w:customXml w:sdt w:sdtContent w:dir w:bdo w:ruby w:rubyBase w:object w:drawing w:pict mc:AlternateContent mc:Choice m:oMath m:oMathPara m:r m:e m:num m:den m:f m:sup m:sub'.split(
    ' ',
  ),
);
/** Letters of half a point are there for machines. */
const SMALLEST = 3;

export interface TextOptions {
  /** White letters on a coloured ground, as in the head of a table, are meant to be seen. */
  readonly onGround: boolean;
}

/** The letters of a paragraph that Word would show, with its page breaks counted. */
export function textOfParagraph(paragraph: XmlElement, state: DocxState, options: TextOptions): DocxParagraphText {
  const properties = childOf(paragraph, 'w:pPr');
  const style = state.styles.of(valueOf(childOf(properties, 'w:pStyle')));
  const ground = options.onGround || childOf(properties, 'w:shd') !== undefined;
  const runs: DocxRun[] = [];
  const boxes: XmlElement[] = [];
  let place: BlockPlace | undefined;

  const write = (text: string, look: DocxLook): void => {
    if (text.trim() !== '') place ??= placeIn(state);
    runs.push({ text: look.raised ? raised(text) : text, bold: look.bold ?? false, size: look.size ?? state.styles.size });
  };
  const runContent = (node: XmlElement, look: DocxLook): void => {
    switch (node.name) {
      case 'w:t':
      case 'm:t':
        write(textWithin(node), look);
        return;
      case 'w:tab':
      case 'w:ptab':
        write('\t', look);
        return;
      case 'w:br':
      case 'w:cr':
        // Word's own break follows where it lays a page break out.
        write(node.attributes['w:type'] === 'page' ? ' ' : '\n', look);
        return;
      case 'w:noBreakHyphen':
        write('-', look);
        return;
      case 'w:lastRenderedPageBreak':
        state.breaks += 1;
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        state.notes.push(`${node.name.slice(2, -'Reference'.length)} ${node.attributes['w:id'] ?? ''}`);
        return;
      default:
        walk(node, look);
    }
  };
  const walk = (node: XmlNode, look: DocxLook): void => {
    if (!isElement(node)) return;
    if (node.name === 'w:txbxContent') boxes.push(node);
    else if (node.name === 'w:r') {
      const own = childOf(node, 'w:rPr');
      const character = valueOf(childOf(own, 'w:rStyle'));
      const {
        bold,
        hidden,
        size,
        white,
        raised: isRaised,
      } = { ...look, ...(character === undefined ? {} : lookOfStyle(state, character)), ...lookOf(own) };
      const seen = hidden !== true && (size ?? SMALLEST) >= SMALLEST && !(white && !ground && childOf(own, 'w:shd') === undefined);
      if (seen) node.children.filter(isElement).forEach((child) => runContent(child, { bold, size, raised: isRaised }));
      else {
        if (node.children.some((child) => isElement(child) && child.name === 'w:t')) state.hidden = true;
        node.children.filter(isElement).forEach((child) => child.name === 'w:lastRenderedPageBreak' && runContent(child, {}));
      }
    } else if (node.name === 'w:sdt' && isPlaceholder(node)) return;
    else if (WRAPPERS.has(node.name) || /^(?:wp|wps|wpg|wpc|v|a|o|w10|pic):/.test(node.name)) {
      // Of the two ways to draw a thing, Word shows the first it can.
      const children = node.name === 'mc:AlternateContent' ? [childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback')] : node.children;
      children.forEach(
        (child) => child !== undefined && (isElement(child) && child.name === 'm:t' ? runContent(child, look) : walk(child, look)),
      );
    } else if (node.name === 'mc:Fallback') node.children.forEach((child) => walk(child, look));
  };
  paragraph.children.forEach((child) => walk(child, { bold: style.bold, hidden: style.hidden, size: style.size, white: style.white }));
  return { runs, boxes, place: place ?? placeIn(state) };
}

function lookOfStyle(state: DocxState, id: string): DocxLook {
  const { bold, hidden, size, white, raised: isRaised } = state.styles.of(id);
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(size === undefined ? {} : { size }),
    ...(white === undefined ? {} : { white }),
    ...(isRaised === undefined ? {} : { raised: isRaised }),
  };
}

/** "Click here to enter text" is the form's word, not the author's. */
export function isPlaceholder(control: XmlElement): boolean {
  const shown = childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr');
  return shown !== undefined && isOn(valueOf(shown));
}
