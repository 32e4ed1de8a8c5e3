import type { PDFDocumentProxy } from 'pdfjs-dist';
import { cleanLines, oneLine } from './clean-text';

/** Names that programs give when nobody gave one, and file names. */
const NO_TITLE =
  /^(?:microsoft \w+ - |untitled|document\d*$|presentation\d*$|powerpoint presentation$|slide \d+$|title$|layout \d+)|\.(?:docx?|docm|pdf|pptx?|xlsx?|indd|odt|rtf|pub|qxd|html?|tmp)$/i;

/** The title in the document's properties, where somebody has given it one. */
export async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = (await document.getMetadata()) as { readonly info: { readonly Title?: unknown } };
  const title = typeof info.Title === 'string' ? oneLine(cleanLines(info.Title)) : '';
  const isName = title.includes(' ') && /\p{L}{2}/u.test(title) && !NO_TITLE.test(title);
  return isName ? title : undefined;
}
