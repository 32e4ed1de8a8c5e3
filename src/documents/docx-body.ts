import type { Block } from './block';
import { blocksOfParagraph } from './docx-paragraph';
import type { DocxState } from './docx-state';
import { tableOf } from './docx-table';
import { isPlaceholder, textOfParagraph } from './docx-text';
import { isElement, type XmlElement } from './xml-tree';

/** The blocks of one element of a body, a cell or a box, in reading order; a box stands after the paragraph it hangs on. */
export function blocksOfElement(element: XmlElement, state: DocxState, inTable = false): Block[] {
  switch (element.name) {
    case 'w:p': {
      const { runs, boxes, place } = textOfParagraph(element, state, { onGround: inTable });
      return [...blocksOfParagraph(element, runs, place, state), ...boxes.flatMap((box) => blocksWithin(box, state, true))];
    }
    case 'w:tbl':
      return tableOf(element, state, (cell, place) =>
        blocksWithin(cell, state, true).map((block) => ({ ...block, place: { ...block.place, ...place } })),
      );
    case 'w:sdt':
      return isPlaceholder(element) ? [] : blocksWithin(element, state, inTable);
    case 'w:sdtContent':
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
      return blocksWithin(element, state, inTable);
    default:
      return [];
  }
}

function blocksWithin(parent: XmlElement, state: DocxState, inTable: boolean): Block[] {
  return parent.children.filter(isElement).flatMap((child) => blocksOfElement(child, state, inTable));
}
