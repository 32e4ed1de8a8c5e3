import type { WriteStream } from 'node:tty';
import type { OnProgress } from './library/load';

/** Shows how far the loading is on one line of a terminal that is gone when all is done; elsewhere nothing. */
export function loadingLine(terminal: Pick<WriteStream, 'isTTY' | 'write' | 'clearLine' | 'cursorTo'>): OnProgress {
  return ({ done, total, file, share }) => {
    if (!terminal.isTTY) return;
    terminal.cursorTo(0);
    terminal.clearLine(0);
    if (file === undefined && share >= 1) return;
    const per = `${Math.floor(share * 100)}%`.padStart(4);
    terminal.write((file === undefined ? `Putting it together ${per}` : `Reading ${done + 1} of ${total} ${per} ${file}`).slice(0, 78));
  };
}
