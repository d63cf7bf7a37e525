import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RemovedBackups, SecondPlace, SecondPlaceFailure } from '../../shared/ipc/contract';
import { backupNameSchema } from '../../shared/ipc/file-names';
import { onDisk } from '../files/disk-failure';
import { namesIn, ownerOnly, replaceFile } from '../files/durable-files';
import type { WhereRoom } from '../files/room';
import type { MachinePolicy } from '../policy/machine-policy';
import { oneAtATime } from './one-at-a-time';
import { inPatience } from '../files/patience';
import { readSettings, writeSettings } from './settings-file';
import { expireIn, expirySchema, type Expired, type Expiry } from './second-place-expiry';
import { documentsBeside, type VaultPaths } from './vault-paths';

/** Another folder, on a network share or another disk, that gets each verified backup, and each document once. */
export interface SecondPlaceCopies {
  place(): Promise<SecondPlace | null>;
  choose(folder: string): Promise<void>;
  forget(): Promise<void>;
  /** What was sent there belongs to a caseload that no longer stands here: it stays. */
  leaveWhatIsThere(): Promise<void>;
  /** Copies what is kept and not there yet; then removes what it once sent and was pruned since. Never fails. */
  follow(kept: readonly string[], pruned: readonly string[]): Promise<void>;
  /** Removes what a child's removal takes away; where the place does not answer, with the next copies that reach it. */
  expire(what: Expiry): Promise<RemovedBackups['second']>;
}

const settingsSchema = z.object({
  folder: z.string().min(1),
  failed: z.enum(['disk-full', 'disk-low', 'no-permission', 'missing', 'disk-error', 'other-disk']).nullable(),
  arrivedAt: z.int().min(0).nullable(),
  sent: z.array(backupNameSchema),
  /** Pruned here, and not yet removed there. */
  pruned: z.array(backupNameSchema),
});
type Settings = z.infer<typeof settingsSchema>;

const begun = (folder: string): Settings => ({ folder, failed: null, arrivedAt: null, sent: [], pruned: [] });

const arrived = ({ folder, sent }: Settings, kept: readonly string[], pruned: readonly string[]): Settings => ({
  ...begun(folder),
  arrivedAt: Date.now(),
  sent: [...new Set([...sent, ...kept])].filter((name) => !pruned.includes(name)),
});

/** What a copy that was cut off leaves behind, of our own names only. */
const LEFTOVER = /^(?:\d{1,15}-[0-9a-f]{32}\.chairside|[0-9a-f]{32})\.partial$/;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (LEFTOVER.test(name)) await rm(join(folder, name), { force: true });
  }
}

type Failure = SecondPlaceFailure | null;

/** Copies those of the names that are not there yet, and reads each copy back; the first failure ends it. */
async function copyMissing(from: string, to: string, names: readonly string[], room: WhereRoom): Promise<Failure> {
  await removeLeftovers(to);
  const there = new Set(await namesIn(to));
  for (const name of names.filter((each) => !there.has(each))) {
    const bytes = await readFile(join(from, name));
    const same = await room(to, bytes.byteLength, async () => {
      await replaceFile(join(to, name), bytes, ownerOnly);
      return digest(await readFile(join(to, name))) === digest(bytes);
    });
    if (!same.ok) return same.error.code;
    if (!same.value) return 'disk-error';
  }
  return null;
}

/** A folder that is absent is never made, and one that lost all that was sent there may be another disk's. */
async function isTheSame({ folder, sent }: Settings): Promise<Failure> {
  if (!(await stat(folder)).isDirectory()) return 'missing';
  const there = new Set(await namesIn(folder));
  return sent.length > 0 && !sent.some((name) => there.has(name)) ? 'other-disk' : null;
}

type Doing = {
  readonly paths: Pick<VaultPaths, 'backups' | 'blobs'>;
  readonly room: WhereRoom;
  readonly policy: Promise<MachinePolicy>;
};

type Copies = { readonly kept: readonly string[]; readonly pruned: readonly string[] };

/** Documents first: a backup that stands there finds all that it names. */
async function copyAll({ paths, room }: Doing, now: Settings, { kept, pruned }: Copies): Promise<Failure> {
  const { folder } = now;
  const done = await onDisk(async () => {
    const other = await isTheSame(now);
    if (other !== null) return other;
    const documents = documentsBeside(folder);
    await mkdir(documents, { recursive: true });
    const failure =
      (await copyMissing(paths.blobs, documents, await namesIn(paths.blobs), room)) ??
      (await copyMissing(paths.backups, folder, kept, room));
    if (failure === null) for (const name of pruned) await rm(join(folder, name), { force: true });
    return failure;
  });
  return done.ok ? done.value : done.error.code;
}

/** What has to go after a removal is noted in a file of its own: at once, also while copies are on their way. */
const pendingBeside = (settings: string): string => `${settings}.expire`;

/** Removes what still has to go; null where the place does not answer, or nothing has to. Call it in turn. */
async function expireNow(settings: string, now: Settings | null): Promise<Expired | null> {
  const pending = pendingBeside(settings);
  const what = await readSettings(pending, expirySchema);
  if (now === null || what === null) return null;
  const done = await onDisk(async () => ((await isTheSame(now)) === null ? expireIn(now.folder, what) : null));
  if (!done.ok || done.value === null) return null;
  const { removed, left } = done.value;
  await writeSettings(settings, { ...now, sent: now.sent.filter((name) => !removed.includes(name)) });
  if (left.length === 0) await rm(pending, { force: true });
  return done.value;
}

export function secondPlace(settings: string, doing: Doing): SecondPlaceCopies {
  const { policy } = doing;
  const inTurn = oneAtATime();
  const pending = pendingBeside(settings);

  const read = async (): Promise<Settings | null> => {
    const [now, told] = await Promise.all([readSettings(settings, settingsSchema), policy]);
    if (told.kind !== 'set' || told.secondFolder === null) return now;
    return now?.folder === told.secondFolder ? now : begun(told.secondFolder);
  };

  const follow = async (kept: readonly string[], prunedNow: readonly string[]): Promise<void> => {
    const now = await read();
    if (now === null) return;
    const pruned = [...now.pruned, ...prunedNow].filter((name) => now.sent.includes(name));
    const failed = await copyAll(doing, now, { kept, pruned });
    const after: Settings = failed === null ? arrived(now, kept, pruned) : { ...now, failed, pruned };
    await onDisk(() => writeSettings(settings, after));
  };

  return {
    place: async () => {
      const [now, told] = await Promise.all([read(), policy]);
      if (now === null) return null;
      const setBy = told.kind === 'set' && told.secondFolder !== null ? told.setBy : null;
      return { label: now.folder, setBy, failed: now.failed, arrivedAt: now.arrivedAt };
    },
    choose: (folder) =>
      inTurn(async () => {
        await rm(pending, { force: true });
        await writeSettings(settings, begun(folder));
      }),
    forget: () =>
      inTurn(async () => {
        for (const path of [settings, pending]) await rm(path, { force: true });
      }),
    leaveWhatIsThere: () =>
      inTurn(async () => {
        const now = await readSettings(settings, settingsSchema);
        if (now !== null) await writeSettings(settings, { ...now, sent: [], pruned: [] });
      }),
    follow: (kept, pruned) =>
      inTurn(async () => {
        await follow(kept, pruned);
        await onDisk(async () => expireNow(settings, await read()));
      }),
    expire: async (what) => {
      if ((await read()) === null) return null;
      const before = (await readSettings(pending, expirySchema))?.documents ?? [];
      await writeSettings(pending, { ...what, documents: [...new Set([...before, ...what.documents])] });
      const expired = await inPatience(inTurn(async () => expireNow(settings, await read())));
      return { reached: expired !== null, removed: expired?.removed ?? [], left: expired?.left ?? [] };
    },
  };
}
