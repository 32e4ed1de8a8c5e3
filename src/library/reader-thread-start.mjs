// Where a reader's thread begins. Node runs this as it is; with tsx registered for both kinds of modules the rest is TypeScript, as everywhere.
import { createRequire } from 'node:module';
import { register as registerForRequire } from 'tsx/cjs/api';
import { register as registerForImport } from 'tsx/esm/api';

registerForRequire();
registerForImport();
createRequire(import.meta.url)('./reader-thread-inside.ts');
