import type { WriteStream } from 'node:tty';

/** Shows which document is being read, on one line of a terminal that is gone when all are read; elsewhere nothing. */
export function loadingLine(
  terminal: Pick<WriteStream, 'isTTY' | 'write' | 'clearLine' | 'cursorTo'>,
): (done: number, total: number, file: string) => void {
  return (done, total, file) => {
    if (!terminal.isTTY) return;
    terminal.cursorTo(0);
    terminal.clearLine(0);
    if (done < total) terminal.write(`Reading ${done + 1} of ${total}: ${file}`.slice(0, 78));
  };
}
