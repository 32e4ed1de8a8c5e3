import type { PNG } from 'pngjs';
import { boxDistance, paint, strokeDistance, type Colour, type Layer } from './drawing';

const WHITE: Colour = [255, 255, 255];
const BLUE: Colour = [27, 58, 107];
const PALE: Colour = [206, 216, 232];
const GREEN: Colour = [46, 139, 87];

/** The full colour icon, 192 by 192: a plan's page with three bars of progress on the accent colour. */
export function colourIcon(): PNG {
  const bar = (top: number, length: number): Layer[] => [
    { colour: PALE, distance: boxDistance({ left: 66, top, width: 60, height: 11, radius: 5.5 }) },
    { colour: GREEN, distance: boxDistance({ left: 66, top, width: length, height: 11, radius: 5.5 }) },
  ];
  return paint(192, [
    { colour: BLUE, distance: boxDistance({ left: 0, top: 0, width: 192, height: 192, radius: 0 }) },
    { colour: WHITE, distance: boxDistance({ left: 50, top: 38, width: 92, height: 116, radius: 10 }) },
    { colour: BLUE, distance: boxDistance({ left: 66, top: 56, width: 38, height: 8, radius: 4 }) },
    ...bar(80, 60),
    ...bar(102, 42),
    ...bar(124, 22),
  ]);
}

/** The outline icon, 32 by 32: the same page in white alone on nothing. */
export function outlineIcon(): PNG {
  const bar = (top: number, width: number): Layer => ({
    colour: WHITE,
    distance: boxDistance({ left: 10, top, width, height: 2, radius: 1 }),
  });
  return paint(32, [
    { colour: WHITE, distance: strokeDistance(boxDistance({ left: 6, top: 4, width: 20, height: 24, radius: 3 }), 2) },
    bar(10, 12),
    bar(15, 9),
    bar(20, 5),
  ]);
}
