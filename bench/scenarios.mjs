import { folderSize, median, percentile } from './figures.mjs';

const repeat = async (rounds, each) => {
  const all = [];
  for (let round = 0; round < rounds; round += 1) all.push(await each());
  return all;
};

/** Unlock less the key derivation until every child is parsed, beside plain strict Dexie; interleaved, medians. */
export const load =
  ({ rounds }) =>
  async (ask, { userData }) => {
    const { bytes } = await ask('fill', 100, 10);
    const derivations = await repeat(3, () => ask('keyDerivation'));
    const pairs = await repeat(rounds, async () => ({ plain: await ask('loadPlain'), ours: await ask('loadVault') }));
    const plain = median(pairs.map((pair) => pair.plain));
    const opened = median(pairs.map(({ ours }) => ours.load));
    const keys = Math.max(0, median(pairs.map(({ ours }) => ours.unlock)) - median(derivations));
    const parsed = median(pairs.map(({ ours }) => ours.parse));
    return [
      {
        what: 'load, 100 × 10: segments opened',
        ours: opened,
        beside: plain,
        than: 'plain strict Dexie',
        bar: 1.1,
        unit: 'ms',
      },
      {
        what: 'load, with key ring and every child parsed',
        ours: opened + keys + parsed,
        beside: plain,
        than: 'plain strict Dexie',
        bar: 1.1,
        unit: 'ms',
      },
      { what: 'key derivation', ours: median(derivations), unit: 'ms' },
      {
        what: 'profile on disk',
        ours: folderSize(userData) / 1e6,
        beside: bytes / 1e6,
        than: 'the plain JSON',
        unit: 'MB',
      },
    ];
  };

/** A note's change until main has fsynced it, beside a plain strict put, in turns. */
export const autosave =
  ({ times }) =>
  async (ask) => {
    await ask('fill', 20, 5);
    await ask('save', 20);
    const { ours, plain } = await ask('save', times);
    const row = (what, share, bar) => ({
      what,
      ours: percentile(ours, share),
      beside: percentile(plain, share),
      than: 'plain strict Dexie put',
      bar,
      unit: 'ms',
    });
    return [
      row('autosave to its acknowledgement, p50', 0.5, 1.25),
      row('autosave to its acknowledgement, p95', 0.95, 1.5),
    ];
  };

/** Each child's next review and open clocks, and every obligation there ever was: in bars of their own, and by growth. */
export const dates =
  ({ sample, counts: [few, many], rounds }) =>
  async (ask) => {
    await ask('dates', sample, few);
    const measure = (count) => repeat(rounds, () => ask('dates', sample, count));
    const [small, whole] = [await measure(few), await measure(many)];
    const of = (runs, part) => median(runs.map((run) => run[part]));
    return [
      row(`next review and open clocks, ${many} children`, of(whole, 'open'), 300, 'the bar of 300 ms', 1),
      row('full history with every obligation', of(whole, 'history'), 2000, 'the bar of 2 s', 1),
      row('its longest slice', of(whole, 'longest'), 50, 'the bar of 50 ms', 1),
      row(`${many} children beside ${few}`, of(whole, 'open'), of(small, 'open'), `${few} children`, 4.5),
    ];
  };

const row = (what, ours, beside, than, bar) => ({ what, ours, beside, than, bar, unit: 'ms' });

/** The national return's children, loaded: how the time grows with their number. */
export async function growth({ inApp, sample, counts, rounds }) {
  const rows = [];
  for (const count of counts) {
    const took = await inApp(async (ask) => {
      await ask('fillFromReturn', sample, count);
      return median((await repeat(rounds, () => ask('loadVault'))).map(({ load: opened, parse }) => opened + parse));
    });
    rows.push({ count, took });
  }
  const [first] = rows;
  return rows.map(({ count, took }) => ({
    what: `growth: ${count} children loaded and parsed`,
    ours: took,
    ...(count === first.count
      ? {}
      : { beside: (first.took * count) / first.count, than: `${first.count} children, in proportion` }),
    unit: 'ms',
  }));
}
