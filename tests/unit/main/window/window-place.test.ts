import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, boundsOn, windowPlaceSchema } from '../../../../src/main/window/window-place';

const laptop: Area = { x: 0, y: 0, width: 1366, height: 728 };
const desk: Area = { x: 1366, y: -200, width: 2560, height: 1400 };

describe('where the window opens', () => {
  it('is in the middle of the first display at first, no larger than what is free there', () => {
    expect(boundsOn([laptop], undefined)).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
    expect(boundsOn([desk], undefined)).toEqual({ x: 1963, y: 116, width: 1366, height: 768 });
  });

  it('is where it was, on whichever display that is', () => {
    const was = { x: 1500, y: 0, width: 1400, height: 900 };
    expect(boundsOn([laptop, desk], was)).toEqual(was);
  });

  it('is back on the laptop when the desk’s display is gone', () => {
    expect(boundsOn([laptop], { x: 1500, y: 0, width: 1400, height: 900 })).toEqual(boundsOn([laptop], undefined));
  });

  it('is moved in when part of it would hang over the edge', () => {
    expect(boundsOn([laptop], { x: 1000, y: 400, width: 800, height: 600 })).toEqual({
      x: 566,
      y: 128,
      width: 800,
      height: 600,
    });
  });

  it('is always wholly on one of the displays', () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 320, max: 5000 }),
      height: fc.integer({ min: 240, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.tuple(area, area), fc.option(area, { nil: undefined }), (displays, saved) => {
        const { x, y, width, height } = boundsOn(displays, saved);
        const holds = (on: Area): boolean =>
          x >= on.x && y >= on.y && x + width <= on.x + on.width && y + height <= on.y + on.height;
        expect(displays.some(holds)).toBe(true);
      }),
    );
  });

  it('is not read from a file that says something else', () => {
    const place = { bounds: laptop, maximised: false, zoom: 1 };
    expect(windowPlaceSchema.safeParse(place).success).toBe(true);
    for (const damage of [{ zoom: 9 }, { bounds: { ...laptop, width: -1 } }, { maximised: 'no' }, { bounds: null }]) {
      expect(windowPlaceSchema.safeParse({ ...place, ...damage }).success).toBe(false);
    }
  });
});
