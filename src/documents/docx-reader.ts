import type { Note } from '../plan/document';
import type { Block, BlockPlace, Cell, ReadDocument } from './block';
import { withoutContents } from './contents-list';
import { DocumentError } from './document-error';
import type { DocxState } from './docx-state';
import type { DocumentReader, OnShare, SourceFile } from './reader';
import type { XmlElement } from './xml-tree';

const PARTS = /^(?:_rels\/\.rels|docProps\/core\.xml|word\/(?:document\d*|styles\d*|numbering\d*|footnotes\d*|endnotes\d*)\.xml)$/;

/** Word documents: text as Word shows it, with automatic numbers, without what is hidden, deleted, in comments or in page headers. */
export const docxReader: DocumentReader = {
  format: 'docx',
  extensions: ['.docx', '.docm'],
  async read(file: SourceFile, onShare?: OnShare): Promise<ReadDocument> {
    const [{ readZip }, { eachElement, childrenOf, textWithin }, { readDocxStyles }, { readDocxNumbering }, { blocksOfElement }] =
      await Promise.all([
        import('./zip-entries'),
        import('./xml-tree'),
        import('./docx-styles'),
        import('./docx-numbering'),
        import('./docx-body'),
      ]);
    const parts = await readZip(file, (name) => PARTS.test(name));
    const part = (name: string): Uint8Array | undefined =>
      [...parts].find(([path]) => path.replace(/\d*\.xml$/, '') === `word/${name}`)?.[1];
    const body = part('document');
    if (!body) throw new DocumentError('unreadable', `${file.name} holds no Word text. Open it in Word and save it again as a .docx.`);
    const state: DocxState = {
      styles: readDocxStyles(file.name, part('styles')),
      numbering: readDocxNumbering(file.name, part('numbering')),
      breaks: 0,
      tables: 0,
      notes: [],
      hidden: false,
    };
    const blocks: Block[] = [];
    eachElement(file.name, body, 'w:body', (element, share) => {
      blocks.push(...blocksOfElement(element, state));
      onShare?.(share);
    });
    const told = new Set(state.notes);
    const noted = ['footnote', 'endnote'].flatMap((kind) =>
      childrenOf(file.name, part(`${kind}s`), `w:${kind}s`).flatMap((note) =>
        told.has(`${kind} ${note.attributes['w:id'] ?? ''}`) ? contentOf(note, (one) => blocksOfElement(one, state)) : [],
      ),
    );
    const paged = noted.length > 0 ? [...blocks, NOTES, ...noted] : blocks;
    if (paged.length === 0) {
      throw new DocumentError(
        'empty',
        `${file.name} holds no text. If its pages are pictures, run text recognition on them and save the result.`,
      );
    }
    const mended = withoutContents(state.breaks > 0 ? paged : paged.map(withoutPage));
    const title = childrenOf(file.name, parts.get('docProps/core.xml'), 'cp:coreProperties').find(({ name }) => name === 'dc:title');
    const words = title ? textWithin(title).trim() : '';
    return {
      file: file.name,
      format: 'docx',
      ...(words ? { title: words } : {}),
      blocks: mended.blocks,
      notes: [...(state.hidden ? [hiddenNote(file.name)] : []), ...mended.notes],
    };
  },
};

/** What a footnote says belongs to no objective that happens to stand last. */
const NOTES: Block = { kind: 'heading', level: 1, text: 'Notes', place: {} };

const contentOf = (note: XmlElement, read: (element: XmlElement) => Block[]): Block[] =>
  note.children.flatMap((child) => (typeof child === 'string' ? [] : read(child)));

function hiddenNote(file: string): Note {
  return { code: 'hidden-text', message: `${file} holds hidden text, which was not read. Show it in Word (Font, Hidden) if it should be.` };
}

/** Without Word's own page breaks nobody knows the pages. */
function withoutPage(block: Block): Block {
  const place = unpaged(block.place);
  return block.kind === 'table' ? { ...block, place, rows: block.rows.map((row) => row.map(cellWithoutPage)) } : { ...block, place };
}

function cellWithoutPage(cell: Cell): Cell {
  return { ...cell, place: unpaged(cell.place), blocks: cell.blocks.map(withoutPage) };
}

function unpaged({ table, row }: BlockPlace): BlockPlace {
  return { ...(table === undefined ? {} : { table }), ...(row === undefined ? {} : { row }) };
}
