import { z } from 'zod';

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const whole = z.number().int().min(-100_000).max(100_000);
const size = z.number().int().min(1).max(100_000);

/** Where the window was and how large its text: bounds in device-independent pixels, zoom as a factor. */
export const windowPlaceSchema = z
  .object({
    bounds: z.object({ x: whole, y: whole, width: size, height: size }).readonly(),
    maximised: z.boolean(),
    zoom: z.number().min(0.5).max(3),
  })
  .readonly();
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const smallest = { width: 320, height: 240 } as const;
const usual = { width: 1366, height: 768 } as const;
/** Less than this on every display, and the window counts as lost. */
const enoughToGrab = 100 * 40;

const overlap = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

function inside(bounds: Area, display: Area): Area {
  const width = Math.min(Math.max(bounds.width, smallest.width), display.width);
  const height = Math.min(Math.max(bounds.height, smallest.height), display.height);
  return {
    x: within(bounds.x, display.x, display.x + display.width - width),
    y: within(bounds.y, display.y, display.y + display.height - height),
    width,
    height,
  };
}

function centred(display: Area): Area {
  const width = Math.min(usual.width, display.width);
  const height = Math.min(usual.height, display.height);
  const x = display.x + Math.floor((display.width - width) / 2);
  return { x, y: display.y + Math.floor((display.height - height) / 2), width, height };
}

/** Bounds that are wholly on a display there is now; the usual size on the first one where the saved are on none. */
export function boundsOn(displays: readonly [Area, ...Area[]], saved: Area | undefined): Area {
  if (saved === undefined) return centred(displays[0]);
  const [best = displays[0]] = [...displays].sort((a, b) => overlap(saved, b) - overlap(saved, a));
  return overlap(saved, best) < enoughToGrab ? centred(displays[0]) : inside(saved, best);
}
