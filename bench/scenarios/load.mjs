import { inApp, newProfile, removeProfile } from '../app.mjs';
import { median, repeat } from '../figures.mjs';

const peers = [
  { name: 'dexie-encrypted', than: 'dexie-encrypted 2 on Dexie 3', bar: 1 / 3 },
  { name: 'crypto-pouch', than: 'PouchDB + crypto-pouch', bar: 1 / 7 },
  { name: 'rxdb', than: 'RxDB + crypto-js', bar: 1 / 9 },
];

const load = 'load, 100 × 10, less the key derivation';

async function fill(name) {
  const profile = newProfile();
  const { secret, count } = await inApp(profile, (ask) => ask('fill', name, 100, 10));
  return { name, profile, secret, count, took: [] };
}

/** A start of the app for each load, as a person's morning has it: no warm caches, and no contender beside another. */
async function loadOnce({ name, profile, secret, count, took }) {
  const opened = await inApp(profile, (ask) => ask('load', name, secret));
  if (opened.count !== count) throw new Error(`${name} gave back ${opened.count} of ${count}`);
  took.push(opened.ms);
}

/** The same caseload kept by each, opened by turns in starts of their own; medians. */
export async function loadBesidePeers({ rounds, withPeers }) {
  const contenders = [];
  for (const name of ['ours', 'plain', ...(withPeers ? peers.map((peer) => peer.name) : [])])
    contenders.push(await fill(name));
  await repeat(rounds, async () => {
    for (const contender of contenders) await loadOnce(contender);
  });
  contenders.forEach(({ profile }) => removeProfile(profile));
  const [ours, plain, ...others] = contenders.map(({ took }) => median(took));
  return [
    { what: load, ours, beside: plain, than: 'plain strict Dexie', bar: 1.1, unit: 'ms' },
    ...others.map((beside, index) => ({
      what: load,
      ours,
      beside,
      than: peers[index].than,
      bar: peers[index].bar,
      unit: 'ms',
    })),
  ];
}
