/**
 * Hands on what the work gives. While it waits longer than `patienceMs`, as for a store or another service, the person is shown that the bot is typing,
 * again every `everyMs`. Work that computes without a pause lets no timer run and shows nothing: asking is of that kind, and takes milliseconds
 * (`npm run bench`), less than the notice itself would take to arrive.
 */
export async function typingWhile<T>(
  work: Promise<T>,
  showTyping: () => Promise<void>,
  { patienceMs = 500, everyMs = 3000 }: { readonly patienceMs?: number; readonly everyMs?: number } = {},
): Promise<T> {
  let shown = Promise.resolve();
  const show = (): void => {
    shown = shown.then(showTyping);
    timer = setTimeout(show, everyMs);
  };
  let timer = setTimeout(show, patienceMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    // A typing notice that arrives after the answer would stand below it.
    await shown;
  }
}
