import type * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';

type Library = typeof pdf;

let loading: Promise<Library> | undefined;

/** Names the library wants to be there while it loads, though only drawing uses them. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** pdf.js, loaded when the first PDF is read. It runs in this thread: no worker file, no canvas. The short form costs a third of the memory: it names no source map. */
export function pdfLibrary(): Promise<Library> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Library> {
  // Found under this name, the worker's code is not looked for as a file.
  const shared = globalThis as { pdfjsWorker?: unknown };
  // @ts-expect-error The package has no types for it.
  shared.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  // @ts-expect-error Nor for the library in this form, which is the other one's.
  return quietly(() => withDrawingNames(() => import('pdfjs-dist/legacy/build/pdf.min.mjs') as Promise<Library>));
}

/** The library says on the console that it cannot draw, and nothing here draws; all other warnings pass. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { console } = globalThis;
  const own = Object.getOwnPropertyDescriptor(console, 'warn');
  const warn = console.warn.bind(console);
  console.warn = (...words: unknown[]) => {
    if (!/^Warning: Cannot (?:load|access|polyfill)/.test(String(words[0]))) warn(...words);
  };
  try {
    return await work();
  } finally {
    if (own) Object.defineProperty(console, 'warn', own);
  }
}

async function withDrawingNames<T>(work: () => Promise<T>): Promise<T> {
  const names = globalThis as Record<string, unknown>;
  const missing = DRAWING.filter((name) => names[name] === undefined);
  for (const name of missing) names[name] = Object;
  try {
    return await work();
  } finally {
    for (const name of missing) Reflect.deleteProperty(names, name);
  }
}
