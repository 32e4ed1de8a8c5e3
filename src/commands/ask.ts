import { createInterface } from 'node:readline/promises';
import { ask } from '../ask/ask';
import type { Memory } from '../ask/memory';
import { answerText } from '../cards/answer-text';
import { knowledgeFolder } from '../knowledge-folder';
import { loadLibrary } from '../library/load';
import { endWith, tellFailure } from './command-line';
import { loadingBar } from './loading-bar';

async function main(): Promise<number> {
  const snapshot = await loadLibrary(knowledgeFolder(process.env), { onFailure: tellFailure, onProgress: loadingBar() });
  const text = process.argv.slice(2).join(' ');
  if (text !== '') {
    process.stdout.write(`${answerText(ask(text, undefined, snapshot, new Date()).answer)}\n`);
    return 0;
  }
  const documents = snapshot.documents.length;
  process.stdout.write(
    `${documents} ${documents === 1 ? 'document' : 'documents'}, ${snapshot.records.length} records. Ask in a line; an empty line or Ctrl-D ends.\n`,
  );
  const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ', terminal: process.stdin.isTTY });
  // Piped input may end before its last line is answered; asking a closed prompt for more is an error.
  const closed = new AbortController();
  prompt.once('close', () => closed.abort());
  let memory: Memory | undefined;
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() === '') break;
    const asked = ask(line, memory, snapshot, new Date());
    memory = asked.memory;
    process.stdout.write(`\n${answerText(asked.answer)}\n`);
    if (!closed.signal.aborted) prompt.prompt();
  }
  prompt.close();
  return 0;
}

endWith(main);
