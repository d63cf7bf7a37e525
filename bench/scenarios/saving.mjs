import { inNewApp } from '../app.mjs';
import { percentile } from '../figures.mjs';

const plain = 'a plain strict Dexie put';

function row(what, took, [ours, beside], share, rest) {
  const of = (name) => percentile(took[name], share);
  return { what: `${what}, p${share * 100}`, ours: of(ours), beside: of(beside), unit: 'ms', ...rest };
}

/** A note's change, by turns with a plain strict put: until main has it on the disk, and until the database has it too. */
export async function saving({ times }) {
  const first = await inNewApp((ask) => ask('save', times, ['acknowledged', 'plain']));
  const second = await inNewApp((ask) => ask('save', times, ['both', 'loose', 'plain']));
  const acknowledged = (share, bars) =>
    row('a save to its acknowledgement', first, ['acknowledged', 'plain'], share, { than: plain, ...bars });
  return [
    acknowledged(0.5, { bar: 1.25, most: 10 }),
    acknowledged(0.95, { bar: 1.5, most: 25 }),
    row('a save until the database has it too', second, ['both', 'plain'], 0.5, { than: plain, bar: 2.5 }),
    row('a save with chain and manifest', second, ['both', 'loose'], 0.5, { than: 'the same without', bar: 1.1 }),
  ];
}
