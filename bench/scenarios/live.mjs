import { inNewApp } from '../app.mjs';
import { percentile } from '../figures.mjs';

/** From a change to its words on the page: the app's store, and Dexie's live query in a React component. */
export const live = ({ times }) =>
  inNewApp(async (ask) => {
    const [children, reviews] = [20, 5];
    await ask('fill', 'plain', children, reviews);
    const { secret } = await ask('fill', 'ours', children, reviews);
    const { ours, plain } = await ask('live', secret, children, reviews, times);
    return [
      {
        what: 'a change until the page shows it, p50',
        ours: percentile(ours, 0.5),
        beside: percentile(plain, 0.5),
        than: 'plain Dexie and its live query',
        bar: 1.3,
        unit: 'ms',
      },
    ];
  });
