/** Millimetres in twentieths of a point, Word's unit for widths. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
