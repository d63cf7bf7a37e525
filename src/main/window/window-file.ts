import { readFileSync } from 'node:fs';
import { replaceFile } from '../files/durable-files';
import { type WindowPlace, windowPlaceSchema } from './window-place';

/** The place that was saved; undefined when there is none that can be read, which costs nothing but the usual size. */
export function readWindowPlace(path: string): WindowPlace | undefined {
  try {
    return windowPlaceSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Absent at first start; damaged or of another version otherwise. Either way the usual size serves.
    return undefined;
  }
}

export const saveWindowPlace = (path: string, place: WindowPlace): Promise<void> =>
  replaceFile(path, Buffer.from(JSON.stringify(place)));
