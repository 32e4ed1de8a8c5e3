import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Note } from '../plan/document';
import type { Block, ReadDocument } from './block';
import { joinBroken } from './broken-text';
import { withoutContents } from './contents-list';
import { DocumentError } from './document-error';
import { blocksOf } from './pdf-blocks';
import { openPdf } from './pdf-file';
import { withoutFurniture } from './pdf-furniture';
import { flowsOfPage } from './pdf-layout';
import { onBaseLines } from './pdf-lines';
import { drawingOf, type Painting } from './pdf-painter';
import { pdfLibrary } from './pdf-library';
import { titleOf } from './pdf-title';
import { wordsOf, type PageWords } from './pdf-words';
import type { DocumentReader, OnShare, SourceFile } from './reader';

/** PDF files: what somebody who looks at the pages can read, put together from where it stands. */
export const pdfReader: DocumentReader = {
  format: 'pdf',
  extensions: ['.pdf'],
  async read(file: SourceFile, onShare?: OnShare): Promise<ReadDocument> {
    const { document, close } = await openPdf(file);
    try {
      const read = await pagesOf(document, onShare);
      const damaged = read.find((page) => page.damage !== undefined);
      if (damaged && read.every((page) => page.words.length === 0)) throw damaged.damage;
      if (read.every((page) => page.words.length === 0)) throw noText(file.name);
      const { pages, notes } = withoutFurniture(read);
      const { blocks, notes: left } = withoutContents(blocksOf(pages.flatMap((page, at) => flowsOfPage(page, at + 1))));
      const title = await titleOf(document);
      return {
        file: file.name,
        format: 'pdf',
        ...(title === undefined ? {} : { title }),
        blocks: joinedOverPages(blocks),
        notes: [...pageNotes(read), ...left, ...notes],
      };
    } finally {
      await close();
    }
  },
};

interface ReadPage extends PageWords {
  /** What was thrown when the page could not be read. */
  readonly damage?: unknown;
}

/** Every page's words, one page at a time so that a long document needs no more memory than a short one. */
async function pagesOf(document: PDFDocumentProxy, onShare?: OnShare): Promise<ReadPage[]> {
  const { OPS } = await pdfLibrary();
  const layers = await document.getOptionalContentConfig();
  const painting = { ops: OPS, isShown: (layer: unknown) => layers.isVisible(layer) as boolean };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await pageOf(document, number, painting));
    onShare?.(number / document.numPages);
  }
  return pages;
}

/** A page that is damaged is left out, and a note says so; the others are still of use. */
async function pageOf(document: PDFDocumentProxy, number: number, painting: Painting): Promise<ReadPage> {
  try {
    const page = await document.getPage(number);
    const words = wordsOf(await drawingOf(page, painting));
    page.cleanup();
    return { ...words, words: onBaseLines(words.words) };
  } catch (damage) {
    return { width: 0, height: 0, words: [], strokes: [], areas: [], recognised: false, pictured: false, damage };
  }
}

function joinedOverPages(blocks: readonly Block[]): Block[] {
  return joinBroken(blocks.map((block, at) => ({ block, afterPage: at > 0 && block.place.page !== blocks[at - 1]?.place.page })));
}

function noText(name: string): DocumentError {
  return new DocumentError(
    'no-text',
    `${name} is scanned: it has pictures of pages and no text. Run text recognition (OCR) on it and put the result back.`,
  );
}

function pageNotes(pages: readonly ReadPage[]): Note[] {
  const numbers = (isOne: (page: ReadPage) => boolean): number[] => pages.flatMap((page, at) => (isOne(page) ? [at + 1] : []));
  const recognised = numbers((page) => page.recognised);
  const empty = numbers((page) => page.words.length === 0 && page.pictured);
  const notes: Note[] = [];
  const damaged = numbers((page) => page.damage !== undefined);
  if (damaged.length > 0) {
    const message = `${named(damaged)} damaged and could not be read. Open the file, save it again as a PDF and put it back.`;
    notes.push({ code: 'unreadable-page', message, at: places(damaged) });
  }
  if (recognised.length > 0) {
    const message = `${named(recognised)} scanned, and the text is what text recognition (OCR) made of it. Check its figures against the pages.`;
    notes.push({ code: 'ocr-text', message, at: places(recognised) });
  }
  if (empty.length > 0) {
    const message = `${named(empty)} a picture without text, so nothing on it was read. If it says something, run text recognition (OCR) and put the result back.`;
    notes.push({ code: 'pages-without-text', message, at: places(empty) });
  }
  return notes;
}

const places = (pages: readonly number[]): string => `${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}`;
const named = (pages: readonly number[]): string => `${places(pages).replace('page', 'Page')} ${pages.length === 1 ? 'is' : 'are each'}`;
