import { inNewApp } from '../app.mjs';
import { median, repeat } from '../figures.mjs';

/** Each child's next review and open clocks, and every obligation there ever was: in bars of their own, and by growth. */
export const dates = ({ sample, counts: [few, many], rounds }) =>
  inNewApp(async (ask) => {
    await ask('dates', sample, few);
    const measure = (count) => repeat(rounds, () => ask('dates', sample, count));
    const [small, whole] = [await measure(few), await measure(many)];
    const of = (runs, part) => median(runs.map((run) => run[part]));
    return [
      { what: `next review and open clocks, ${many} children`, ours: of(whole, 'open'), most: 300, unit: 'ms' },
      { what: 'full history with every obligation', ours: of(whole, 'history'), most: 2000, unit: 'ms' },
      { what: 'its longest slice', ours: of(whole, 'longest'), most: 50, unit: 'ms' },
      {
        what: `next review and open clocks, ${many} children`,
        ours: of(whole, 'open'),
        beside: of(small, 'open'),
        than: `${few} children`,
        bar: 4.5,
        unit: 'ms',
      },
    ];
  });
