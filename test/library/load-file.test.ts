import { join } from 'node:path';
import { loadFile } from '../../src/library/load-file';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import { extract } from '../../src/extract/extract';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';

jest.mock('../../src/extract/extract', () => {
  const real = jest.requireActual<{ extract: typeof extract }>('../../src/extract/extract');
  return { extract: jest.fn(real.extract) };
});

const PLAN = '# Northmarch Constabulary Delivery Plan 2023-24\n\n## 1.1 Safeguarding victims\n\n- Joint visits began.\n';

let folder: KnowledgeFolder;
let told: [string, unknown][];
const onFailure = (file: string, error: unknown): void => void told.push([file, error]);
beforeEach(async () => {
  told = [];
  folder = await aKnowledgeFolder({ 'plan.md': PLAN, 'a.md': PLAN, 'scan.md': new Uint8Array([0, 1, 2, 255]), 'sub/plan.md': PLAN });
});
afterEach(() => folder.remove());

const failed = async (file: string) => loadFile({ name: file, path: join(folder.path, file) }, readHere, { onFailure });

test('a document that is of no use says so itself, and there is nothing to log', async () => {
  expect(await failed('scan.md')).toMatchObject({ file: 'scan.md', failed: [{ code: 'binary' }] });
  expect(told).toEqual([]);
});

test.each([
  ['gone.md', 'ENOENT'],
  ['sub', 'EISDIR'],
])('%s, which cannot be opened, says why and what to do, and its cause is told', async (file, code) => {
  expect(await failed(file)).toEqual({
    file,
    failed: [{ code: 'not-opened', message: expect.stringMatching(new RegExp(`could not be opened \\(${code}\\)\\..* account`)) }],
  });
  expect(told).toEqual([[file, expect.objectContaining({ code: 'not-opened', cause: expect.objectContaining({ code }) })]]);
});

describe('when the bot itself fails over a document', () => {
  const defect = new TypeError("Cannot read properties of undefined (reading 'rows')");
  beforeEach(() => {
    jest.mocked(extract).mockImplementationOnce(() => {
      throw defect;
    });
  });

  test('nobody is sent to save the document again, and the defect is told whole', async () => {
    const outcome = await failed('plan.md');
    expect(outcome).toMatchObject({ failed: [{ code: 'not-understood', message: expect.stringContaining('fault of the bot') }] });
    expect(JSON.stringify(outcome)).not.toContain('Save it again');
    expect(told).toEqual([['plan.md', expect.objectContaining({ cause: defect })]]);
  });

  test('the other documents are read', async () => {
    const { documents } = await loadLibrary(folder.path, { only: ['a.md', 'plan.md'], onFailure, reading: readHere });
    expect(documents.map(({ file, facts }) => [file, facts !== undefined])).toEqual([
      ['a.md', false],
      ['plan.md', true],
    ]);
    expect(told).toHaveLength(1);
  });
});
