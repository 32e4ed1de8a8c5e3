import { deflateSync } from 'node:zlib';
import { refuseOverpacked } from '../../src/documents/pdf-packed';

const MEGABYTE = 1024 * 1024;
const stream = (dictionary: string, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`4 0 obj\n<<${dictionary}>>\nstream\r\n`), content, Buffer.from('\nendstream\nendobj\n')]);
const refused =
  (...streams: readonly Buffer[]): (() => void) =>
  (): void =>
    refuseOverpacked('plan.pdf', Buffer.concat(streams));
const spaces = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * MEGABYTE, ' '));

it('lets pass what a plan has', () => {
  expect(refused(stream('/Filter/FlateDecode', spaces(30)), stream('', Buffer.from('BT ET')))).not.toThrow();
});

it.each([
  ['one stream of too much', [stream('/Filter /FlateDecode', spaces(60))]],
  ['many of much', Array.from({ length: 8 }, () => stream('/Filter[/FlateDecode]', spaces(40)))],
  [
    'one that is packed twice',
    [stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(Buffer.concat([spaces(60), Buffer.alloc(17 * 1024)]), { level: 0 }))],
  ],
])('refuses %s', (_, streams) => {
  expect(refused(...streams)).toThrow(
    expect.objectContaining({
      name: 'DocumentError',
      code: 'too-large',
      message: expect.stringContaining('print it to a new PDF') as string,
    }) as Error,
  );
});

it('leaves pictures, what is broken and what never ends to the library', () => {
  const picture = stream('/Subtype/Image/Filter/FlateDecode', spaces(60));
  const broken = stream('/Filter/FlateDecode', Buffer.alloc(20_000, 'x'));
  expect(refused(picture, broken, stream('/Filter/FlateDecode', spaces(2)).subarray(0, 100))).not.toThrow();
});
