import { randomUUID } from 'node:crypto';
import { createFolderWriter } from '../../src/library/folder-writer';

/** A process of its own: writes plan.md, or the file that is named, and says when all is on the disk but the name; then waits to be killed. */
async function write([folder = '', how = '']: readonly string[]): Promise<void> {
  const waiting = (): Promise<never> => {
    process.stdout.write('staged\n');
    return new Promise(() => setInterval(() => undefined, 1_000));
  };
  const writer = createFolderWriter(folder, { newId: randomUUID, system: { link: waiting, rename: waiting } });
  const bytes = Buffer.from('the new one');
  await (how === 'replace' ? writer.replace('plan.md', bytes) : writer.add('new.md', bytes));
}

void write(process.argv.slice(2));
