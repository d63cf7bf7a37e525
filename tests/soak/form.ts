/** `short` in continuous integration; `long` for the figures that are kept. */
export const isShort = process.env['SOAK_FORM'] !== 'long';

/** What all chance comes from; the same in each process of a run. */
export const seed = Number(process.env['SOAK_SEED'] ?? 1);

export const inForm = (short: number, long: number): number => (isShort ? short : long);
