import { DocumentError } from '../../src/documents/document-error';
import { readDocument } from '../../src/documents/readers';
import { pdfOf, readPdf, type Draw } from '../builders/pdf';

describe('the file of a PDF', () => {
  const draw: Draw = ({ text }) => text(50, 100, 'A plan');
  const codeOf = async (bytes: Uint8Array): Promise<string> =>
    readDocument({ name: 'plan.pdf', bytes }).then(
      () => 'read',
      (error: unknown) => (error instanceof DocumentError ? error.code : String(error)),
    );

  it('gives its title where somebody gave it one', async () => {
    const titled = async (Title: string): Promise<string | undefined> => (await readPdf([draw], { info: { Title } })).title;
    expect(await titled('Westmere delivery plan 2024')).toBe('Westmere delivery plan 2024');
    expect(await titled('Microsoft Word - plan v3.docx')).toBeUndefined();
    expect(await titled('final plan.indd')).toBeUndefined();
  });

  it('is refused with what to do when it is locked, cut off or no PDF', async () => {
    const whole = await pdfOf([draw]);
    expect(await codeOf(whole)).toBe('read');
    expect(await codeOf(await pdfOf([draw], { userPassword: 'secret' }))).toBe('password');
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('truncated');
    expect(await codeOf(Uint8Array.from([1, 2, 3, 0, 0, 5]))).toBe('truncated');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nno such thing\n%%EOF'))).toBe('unreadable');
  });

  it('leaves the bytes as they were and says nothing on the console', async () => {
    const warn = jest.spyOn(console, 'warn');
    const bytes = await pdfOf([draw]);
    const copy = Uint8Array.from(bytes);
    await readDocument({ name: 'plan.pdf', bytes });
    expect(bytes).toEqual(copy);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
