import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../library/load';

/** A bar on a terminal that fills while documents are read and put together, and is gone when that is done; nothing where the stream is no terminal. */
export function loadingBar(stream: Writable = process.stderr): OnProgress {
  const bar = new SingleBar({ format: '{bar} {percentage}% {doing}', stream, hideCursor: true, clearOnComplete: true, fps: 20 });
  return ({ done, total, file, share }) => {
    // Putting together takes its part as one more document would.
    const [value, whole] = [done + share, total + 1];
    const doing = file === undefined ? 'putting it together' : `reading ${done + 1} of ${total}: ${file}`;
    if (!bar.isActive) bar.start(whole, value, { doing });
    else bar.update(value, { doing });
    if (value >= whole) bar.stop();
  };
}
