import { concatBytes, type Bytes } from '../../../src/shared/domain/vault/bytes';
import { parseVaultHeader } from '../../../src/shared/domain/vault/vault-header';
import { scanFrames, START_BYTES } from '../../../src/shared/domain/vault/journal-frame';
import type { Chance } from '../../support/seeded';
import type { Moment, MomentName } from './kept-vault';
import type { Damaged } from './judge';
import type { KeptBackup } from './memory-files';
import type { Photo } from './photo';

/** One way in which a vault comes to harm, done the nth time. */
export type Harm = {
  readonly moments: readonly MomentName[];
  readonly harm: (moment: Moment, chance: Chance, nth: number) => Damaged;
};

export function flipped(bytes: Bytes, chance: Chance, count = 1): { readonly bytes: Bytes; readonly at: number[] } {
  const changed = bytes.slice();
  const at = Array.from({ length: count }, () => chance.int(bytes.length));
  for (const place of at) changed[place] = (changed[place] ?? 0) ^ (1 + chance.int(255));
  return { bytes: changed, at };
}

const journalOf = ({ disk }: Photo): Bytes => disk.journal ?? new Uint8Array();

const withJournal = ({ disk, rows }: Photo, journal: Bytes | null, what: string): Damaged => ({
  disk: { ...disk, journal },
  rows,
  mayLose: false,
  what,
});

const withHeader = ({ disk, rows }: Photo, header: readonly (string | null)[], what: string): Damaged => ({
  disk: { ...disk, header },
  rows,
  mayLose: false,
  what,
});

const LAST = 4096;

function reordered(journal: Bytes, chance: Chance): { readonly bytes: Bytes; readonly what: string } {
  const frames = scanFrames(journal, START_BYTES).frames.map(({ bytes }) => bytes);
  const [one, other] = [chance.int(frames.length), chance.int(frames.length)];
  const how = chance.pick(['swapped', 'left out', 'doubled'] as const);
  const parts = frames.flatMap((bytes, at) => {
    if (how === 'swapped') return [frames[at === one ? other : at === other ? one : at] ?? bytes];
    if (at !== one) return [bytes];
    return how === 'doubled' ? [bytes, bytes] : [];
  });
  const whole = concatBytes([journal.subarray(0, START_BYTES), ...parts]);
  return { bytes: whole, what: `frames ${one} and ${other} ${how}` };
}

/** The moments in which the database holds all that main's file holds. */
const caughtUp = ['young', 'unfolded', 'settled'] as const;

export const journalHarms = {
  'main’s file truncated at each of its last 4 KiB': {
    moments: caughtUp,
    harm: ({ photo }, _chance, nth) => {
      const size = Math.max(0, journalOf(photo).length - 1 - (nth % LAST));
      return withJournal(photo, journalOf(photo).slice(0, size), `cut to ${size}`);
    },
  },
  'main’s file flipped': {
    moments: ['young', 'unfolded', 'behind', 'settled', 'late'],
    harm: ({ photo, onlyInFile }, chance) => {
      const { bytes, at } = flipped(journalOf(photo), chance, 1 + chance.int(4));
      const mayLose = at.some((place) => place >= bytes.length - onlyInFile);
      return { ...withJournal(photo, bytes, `flipped at ${at.join(',')}`), mayLose };
    },
  },
  'main’s file with frames swapped, left out or doubled': {
    moments: caughtUp,
    harm: ({ photo }, chance) => {
      const { bytes, what } = reordered(journalOf(photo), chance);
      return withJournal(photo, bytes, what);
    },
  },
  'main’s file rolled back': {
    moments: caughtUp,
    harm: ({ photo, earlier }, chance) => {
      const nth = chance.int(earlier.length);
      return withJournal(photo, earlier[nth]?.disk.journal ?? null, `as it was after round ${nth}`);
    },
  },
  'main’s file gone or empty': {
    moments: caughtUp,
    harm: ({ photo }, chance) =>
      chance.int(2) === 0 ? withJournal(photo, null, 'gone') : withJournal(photo, new Uint8Array(), 'empty'),
  },
} as const satisfies Record<string, Harm>;

const everywhere = ['young', 'behind', 'late', 'settled'] as const;

const harmCopy = (copy: string, chance: Chance): { readonly text: string | null; readonly what: string } => {
  const how = chance.int(4);
  if (how === 0) return { text: null, what: 'absent' };
  const at = chance.int(copy.length);
  if (how === 1) return { text: copy.slice(0, at), what: `cut to ${at}` };
  const letter = String.fromCharCode(32 + chance.int(95));
  return { text: `${copy.slice(0, at)}${letter}${copy.slice(at + 1)}`, what: `"${letter}" at ${at}` };
};

/** Whether a copy that was changed says that it is another vault's, or of other locks, and can still be read. */
function isOfAnother(text: string | null, { disk }: Photo): boolean {
  const [harmed, whole] = [text ?? '', disk.header[0] ?? ''].map(parseVaultHeader);
  if (harmed?.ok !== true || whole?.ok !== true) return false;
  return harmed.value.id !== whole.value.id || harmed.value.revision !== whole.value.revision;
}

export const headerHarms = {
  'one copy of vault.json truncated': {
    moments: everywhere,
    harm: ({ photo }, _chance, nth) => {
      const [first = '', second = ''] = photo.disk.header;
      const text = (first ?? '').slice(0, nth % (first ?? '').length);
      const header = nth % 2 === 0 ? [text, second] : [first, text];
      return withHeader(photo, header, `copy ${(nth % 2) + 1} cut to ${text.length}`);
    },
  },
  'one copy of vault.json changed or absent': {
    moments: everywhere,
    harm: ({ photo }, chance) => {
      const [first = '', second = ''] = photo.disk.header;
      const isFirst = chance.int(2) === 0;
      const { text, what } = harmCopy(first ?? '', chance);
      return withHeader(photo, isFirst ? [text, second] : [first, text], `${isFirst ? 'first' : 'second'} ${what}`);
    },
  },
  'both copies of vault.json truncated or changed': {
    moments: everywhere,
    harm: ({ photo }, chance) => {
      const copies = photo.disk.header.map((copy) => harmCopy(copy ?? '', chance));
      const header = copies.map(({ text }) => text);
      // One that was changed where it does not matter is a good copy still; a verified backup holds the locks too,
      // and is known to by its vault and its revision.
      const harmed = withHeader(photo, header, copies.map(({ what }) => what).join(' and '));
      return { ...harmed, mayLose: photo.disk.backups.length === 0 || header.some((text) => isOfAnother(text, photo)) };
    },
  },
} as const satisfies Record<string, Harm>;

const newest = (backups: readonly KeptBackup[]): KeptBackup | undefined =>
  [...backups].sort((a, b) => b.counter - a.counter)[0];

function withFlippedBackup({ disk, rows }: Photo, chance: Chance): Damaged {
  const last = newest(disk.backups);
  if (last === undefined) throw new Error('No backup to flip');
  const { bytes, at } = flipped(last.bytes, chance);
  const backups = disk.backups.map((each) => (each === last ? { ...each, bytes } : each));
  return { disk: { ...disk, backups }, rows, mayLose: false, what: `flipped at ${at.join(',')}` };
}

const noRows = { seg: [], journal: [], meta: [], history: [] };

export const backupHarms = {
  'the newest backup flipped, the database gone': {
    moments: ['settled', 'late'],
    harm: ({ photo }, chance) => ({ ...withFlippedBackup(photo, chance), rows: noRows }),
  },
  'the newest backup flipped, the database and main’s file gone': {
    moments: ['settled', 'late'],
    harm: ({ photo }, chance) => {
      const damaged = withFlippedBackup(photo, chance);
      return { ...damaged, disk: { ...damaged.disk, journal: null }, rows: noRows, mayLose: true };
    },
  },
  'the only backup flipped, the database and main’s file gone': {
    moments: ['settled', 'late'],
    harm: ({ photo }, chance) => {
      const last = newest(photo.disk.backups);
      const alone = { ...photo, disk: { ...photo.disk, backups: last === undefined ? [] : [last] } };
      const damaged = withFlippedBackup(alone, chance);
      return { ...damaged, disk: { ...damaged.disk, journal: null }, rows: noRows, mayLose: true };
    },
  },
} as const satisfies Record<string, Harm>;
