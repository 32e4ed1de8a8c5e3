import { readInThread } from '../../src/library/reader-thread';
import { readHere, type Reading } from '../../src/library/reading';

const PLAN = '# Northmarch Constabulary Delivery Plan 2023-24\n\n## 1.1 Safeguarding victims\n\n- Joint visits began.\n';
const aFile = (text: string, name = 'plan.md') => ({ name, bytes: new TextEncoder().encode(text) });
const LONG = `${PLAN}\n${Array.from({ length: 2_000 }, (_, at) => `- Visit ${at} of the housing officers began in Thornhythe.`).join('\n')}\n`;

let reading: Reading | undefined;
afterEach(async () => reading?.end());
const inThread = (...limits: Parameters<typeof readInThread>): Reading => (reading = readInThread(...limits));

test('a file gives in the thread what it gives without', async () => {
  const { read } = inThread();
  for (const text of [PLAN, LONG, '| Abbreviation | Meaning |\n| --- | --- |\n| LPA | Local Policing Area |\n'])
    expect(await read(aFile(text))).toEqual(await readHere.read(aFile(text)));
});

test('the bytes are still there afterwards', async () => {
  const file = aFile(PLAN);
  await inThread().read(file);
  expect(file).toEqual(aFile(PLAN));
});

test('a document of no use says why, and the next one is read', async () => {
  const { read } = inThread();
  await expect(read(aFile('  \n'))).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'empty',
    message: expect.stringContaining('plan.md') as string,
  });
  expect((await read(aFile(PLAN))).records).not.toHaveLength(0);
});

test('a document that takes too long is left', async () => {
  await expect(inThread({ seconds: 0.001, megabytes: 768 }).read(aFile(LONG))).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'too-slow',
    message: expect.stringMatching(/^plan\.md could not be read within .*Split it/) as string,
  });
});

test('a document that takes too much memory is left, and the next one is read', async () => {
  const { read } = inThread({ seconds: 60, megabytes: 96 });
  await expect(read(aFile(LONG.repeat(150)))).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'too-much-memory',
    message: expect.stringMatching(/^plan\.md takes more memory .*Split it/) as string,
  });
  expect((await read(aFile(PLAN))).records).not.toHaveLength(0);
});

test('ended before it read anything, or twice, it has nothing against it', async () => {
  const { end } = inThread();
  await end();
  await end();
});
