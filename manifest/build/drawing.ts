import { PNG } from 'pngjs';

export type Colour = readonly [red: number, green: number, blue: number];

/** How far a point lies outside a shape, in pixels; negative inside. */
export type Distance = (x: number, y: number) => number;

export interface Layer {
  readonly colour: Colour;
  readonly distance: Distance;
}

/** A rectangle with round corners. */
export function boxDistance(box: { left: number; top: number; width: number; height: number; radius: number }): Distance {
  const { left, top, width, height, radius } = box;
  return (x, y) => {
    const across = Math.abs(x - left - width / 2) - width / 2 + radius;
    const down = Math.abs(y - top - height / 2) - height / 2 + radius;
    return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
  };
}

/** The line along the inner edge of a shape. */
export function strokeDistance(shape: Distance, thickness: number): Distance {
  return (x, y) => Math.abs(shape(x, y) + thickness / 2) - thickness / 2;
}

/** A square transparent picture with layers laid on it in order, their edges smoothed over one pixel. */
export function paint(size: number, layers: readonly Layer[]): PNG {
  const picture = new PNG({ width: size, height: size, colorType: 6 });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      for (const layer of layers) blend(picture, (y * size + x) * 4, layer.colour, coverage(layer.distance(x + 0.5, y + 0.5)));
    }
  }
  return picture;
}

const coverage = (distance: number): number => Math.min(Math.max(0.5 - distance, 0), 1);

function blend(picture: PNG, at: number, colour: Colour, alpha: number): void {
  if (alpha === 0) return;
  const below = (picture.data[at + 3] ?? 0) / 255;
  const together = alpha + below * (1 - alpha);
  colour.forEach((channel, index) => {
    const old = picture.data[at + index] ?? 0;
    picture.data[at + index] = Math.round((channel * alpha + old * below * (1 - alpha)) / together);
  });
  picture.data[at + 3] = Math.round(together * 255);
}
