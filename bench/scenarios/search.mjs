import { inNewApp } from '../app.mjs';
import { percentile } from '../figures.mjs';

/** Every word of 100 children × 10 reviews looked through, as Find does. */
export const search = ({ rounds }) =>
  inNewApp(async (ask) => {
    const { cold, warm, bytes } = await ask('search', 100, 10, rounds);
    const what = `search through ${(bytes / 1e6).toFixed(0)} MB`;
    return [
      { what: `${what}, p95`, ours: percentile(warm, 0.95), most: 50, unit: 'ms' },
      { what: `${what}, the first, which gets every file ready`, ours: cold, unit: 'ms' },
    ];
  });
