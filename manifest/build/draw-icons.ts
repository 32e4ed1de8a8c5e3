import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { colourIcon, outlineIcon } from './icons';

const folder = join(import.meta.dirname, '..');
writeFileSync(join(folder, 'color.png'), PNG.sync.write(colourIcon()));
writeFileSync(join(folder, 'outline.png'), PNG.sync.write(outlineIcon()));
