import { inNewApp } from '../app.mjs';
import { median, repeat } from '../figures.mjs';

/** The national return's children, loaded and each checked: how the time grows with their number. */
export async function growth({ sample, counts, rounds }) {
  const rows = [];
  for (const count of counts) {
    const took = await inNewApp(async (ask) => {
      const secret = await ask('fillFromReturn', sample, count);
      return median((await repeat(rounds, () => ask('loadChecked', secret))).map(({ load, check }) => load + check));
    });
    rows.push({ count, took });
  }
  const [first] = rows;
  return rows.map(({ count, took }) => ({
    what: `growth: ${count} children loaded and checked`,
    ours: took,
    ...(count === first.count
      ? {}
      : { beside: (first.took * count) / first.count, than: `${first.count} children, in proportion`, bar: 1.2 }),
    unit: 'ms',
  }));
}
