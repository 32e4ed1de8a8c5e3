/** Hands on what the work gives. While it takes longer than `patienceMs` the person is shown that the bot is typing, again every `everyMs`. */
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
