/** Run as a process of its own: it keeps a snapshot in the place in its arguments, and stops in the middle of it to be killed. */
import { writeSync } from 'node:fs';
import { aReading, aStoredSnapshot } from './kept-snapshots';
import { openAt, type Place } from './on-each-database';

/** `readings`: while they are written. `transaction`: while the snapshot is made the current one. */
export type Moment = 'readings' | 'transaction';

function stop(): void {
  writeSync(1, 'halfway\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 120_000);
}

async function main(place: Place, moment: Moment): Promise<void> {
  const { snapshots } = await openAt(place);
  const readings = ['r2', 'r3', 'r4'].map(aReading);
  const last = { ...aReading('r5'), extracted: { ...aReading('r5').extracted, toJSON: stop } };
  if (moment === 'readings') {
    await snapshots.keep(aStoredSnapshot('s2', ['r1'], 's1'), [...readings, last], 'folder-2');
    return;
  }

  const { files, ...rest } = aStoredSnapshot('s2', ['r1', 'r2', 'r3', 'r4'], 's1');
  // Asked for its files when its readings are written, when it is made JSON, and in the transaction.
  let asked = 0;
  const snapshot = {
    ...rest,
    get files() {
      if (++asked === 3) stop();
      return files;
    },
  };
  await snapshots.keep(snapshot, readings, 'folder-2');
}

void main(JSON.parse(process.argv[2] ?? '{}') as Place, process.argv[3] as Moment);
