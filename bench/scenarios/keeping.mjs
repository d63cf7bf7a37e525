import { join } from 'node:path';
import { inApp, newProfile, removeProfile } from '../app.mjs';
import { folderSize, median, repeat } from '../figures.mjs';

const sizeOf = (profile, ...parts) => folderSize(join(profile, ...parts));

/** What of a profile is the open vault's own: the database and main's files, less the backups. */
function sizes(profile) {
  const backups = sizeOf(profile, 'vault', 'backups');
  return { backups, vault: sizeOf(profile, 'vault') - backups, database: sizeOf(profile, 'IndexedDB') };
}

/** One vault of 100 × 10 in three starts of the app: derived, backed up, and weighed on the disk. */
export async function keeping({ rounds }) {
  const profile = newProfile();
  try {
    const { secret, bytes } = await inApp(profile, (ask) => ask('fill', 'ours', 100, 10));
    const derived = await inApp(profile, (ask) => repeat(rounds, () => ask('keyDerivation')));
    const backups = await inApp(profile, (ask) => repeat(rounds, () => ask('backUp', secret)));
    return [...derivationRows(derived), ...backupRows(backups), ...diskRows(sizes(profile), bytes, backups)];
  } finally {
    removeProfile(profile);
  }
}

const of = (runs, part) => median(runs.map((run) => run[part]));

function derivationRows(runs) {
  const [{ mebibytes, passes }] = runs;
  const blocked = Math.max(...runs.map((run) => run.blocked));
  return [
    {
      what: `unlocking by passphrase, Argon2id ${mebibytes} MiB × ${passes}`,
      ours: of(runs, 'took'),
      least: 400,
      most: 1000,
      unit: 'ms',
    },
    { what: 'the longest that the unlock page is blocked', ours: blocked, most: 50, unit: 'ms' },
  ];
}

const backupRows = (runs) => [
  { what: 'a backup collected, written and fsynced', ours: of(runs, 'write'), most: 250, unit: 'ms' },
  { what: 'a backup read from the disk and opened', ours: of(runs, 'verify'), most: 500, unit: 'ms' },
  { what: 'the longest block while backing up', ours: of(runs, 'blocked'), most: 50, unit: 'ms' },
];

function diskRows({ vault, database }, bytes, [{ bytes: backup }]) {
  const json = { beside: bytes / 1e6, than: 'the plain JSON', unit: 'MB' };
  return [
    { what: 'on disk: database and journal', ours: (vault + database) / 1e6, bar: 0.35, ...json },
    { what: 'on disk: one backup', ours: backup / 1e6, ...json },
  ];
}
