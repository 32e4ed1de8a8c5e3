import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { colourIcon, outlineIcon } from '../../manifest/build/icons';

const committed = (name: string): PNG => PNG.sync.read(readFileSync(join(__dirname, '..', '..', 'manifest', name)));

function pixelsOf(picture: PNG): number[][] {
  return Array.from({ length: picture.width * picture.height }, (_, index) => [...picture.data.subarray(index * 4, index * 4 + 4)]);
}

describe('the icons', () => {
  // Pixels are compared, not bytes: what zlib makes of them differs between versions of Node.
  it.each([
    ['color.png', colourIcon(), 192],
    ['outline.png', outlineIcon(), 32],
  ])('%s is what the script draws', (name, drawn, size) => {
    const picture = committed(name);
    expect([picture.width, picture.height]).toEqual([size, size]);
    expect(picture.data.equals(drawn.data)).toBe(true);
  });

  it('fill the whole colour icon', () => {
    expect(pixelsOf(committed('color.png')).every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('have an outline in white alone on nothing', () => {
    const pixels = pixelsOf(committed('outline.png'));
    expect(pixels.some(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(pixels.some(([, , , alpha]) => alpha === 0)).toBe(true);
    for (const [red, green, blue, alpha] of pixels) if (alpha !== 0) expect([red, green, blue]).toEqual([255, 255, 255]);
  });
});
