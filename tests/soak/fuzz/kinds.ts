import { readAgeHeader } from '../../../src/shared/domain/packs/age-header';
import { decodePack, encodePack } from '../../../src/shared/domain/packs/pack-file';
import { openBackup } from '../../../src/renderer/src/workers/backup/open-backup';
import { openEntry } from '../../../src/renderer/src/workers/sealed/open-entry';
import { crc32 } from '../../../src/shared/domain/vault/crc32';
import { concatBytes, sameBytes, type Bytes } from '../../../src/shared/domain/vault/bytes';
import {
  brokenLink,
  decodeStart,
  isTornOff,
  scanFrames,
  START_BYTES,
} from '../../../src/shared/domain/vault/journal-frame';
import { judgeHeaderCopies, parseVaultHeader } from '../../../src/shared/domain/vault/vault-header';
import { packTools } from '../../support/builders/a-pack';
import type { Chance } from '../../support/seeded';
import { mutated, mutatedJson } from './mutate';
import { withDigest, type Samples } from './samples';

/** How each kind of file is harmed, and what reading it comes to: a code for every harm. */
type Kind = (
  sample: Samples,
  chance: Chance,
) => Promise<{ readonly read: () => Promise<string>; readonly allowed: readonly string[] }>;

const journalCode = async ({ journal, keys }: Samples, bytes: Bytes): Promise<string> => {
  const start = decodeStart(bytes);
  const { frames, damaged, end } = scanFrames(bytes, start === null ? 0 : START_BYTES);
  const opened = await Promise.all(frames.map(({ frame }) => openEntry(keys, frame)));
  if (start === null) return 'start-damaged';
  if (damaged.length > 0) return 'damaged';
  if (
    brokenLink(
      frames.map(({ frame }) => frame),
      start,
    ) !== null
  )
    return 'broken-chain';
  if (opened.includes(null)) return 'unreadable';
  if (end < bytes.length) return isTornOff(bytes, end) ? 'torn' : 'tail-damaged';
  if (bytes.length < journal.length) return 'shortened';
  return sameBytes(bytes, journal) ? 'whole' : 'CHANGED IN SILENCE';
};

/** A pack with this text where its content stands. */
function packOf(content: string, document: Bytes): Bytes {
  const text = packTools.utf8(content);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length);
  return encodePack(concatBytes([length, text, document]), 'somebody signed this', packTools);
}

/** A frame's own check made right again over what was harmed in it, so that only the seal can tell. */
function recheckedFrame(journal: Bytes, chance: Chance): Bytes {
  const { frames } = scanFrames(journal, START_BYTES);
  const { offset, bytes } = chance.pick(frames);
  const harmed = bytes.slice();
  const at = 8 + chance.int(harmed.length - 12);
  harmed[at] = (harmed[at] ?? 0) ^ (1 + chance.int(255));
  new DataView(harmed.buffer).setUint32(harmed.length - 4, crc32(harmed.subarray(0, -4)));
  return concatBytes([journal.subarray(0, offset), harmed, journal.subarray(offset + bytes.length)]);
}

export const kinds: Readonly<Record<string, Kind>> = {
  'vault.json': (sample, chance) => {
    const text = mutatedJson(sample.header, chance);
    const code = (): string => {
      const judged = judgeHeaderCopies([text, null]);
      const alone = parseVaultHeader(text);
      if (alone.ok !== judged.ok) return 'JUDGED TWO WAYS';
      return judged.ok ? 'readable' : judged.error.code;
    };
    const allowed = ['readable', 'header-damaged', 'newer-version'];
    return Promise.resolve({ read: () => Promise.resolve(code()), allowed });
  },
  'main’s file': (sample, chance) => {
    const bytes = chance.int(3) === 0 ? recheckedFrame(sample.journal, chance) : mutated(sample.journal, chance);
    const allowed = [
      'start-damaged',
      'damaged',
      'broken-chain',
      'unreadable',
      'torn',
      'tail-damaged',
      'shortened',
      'whole',
    ];
    return Promise.resolve({ read: () => journalCode(sample, bytes), allowed });
  },
  backup: async (sample, chance) => {
    const harmed = mutated(sample.backup, chance);
    // Every other one with a digest that is right, so that the parts behind it are reached.
    const bytes = chance.int(2) === 0 ? harmed : await withDigest(harmed.slice(0, -32));
    const read = async (): Promise<string> => {
      const opened = await openBackup({ bytes, keys: sample.keys, want: 'counts' });
      if (!opened.ok) return opened.error.code;
      return sameBytes(bytes, sample.backup) ? 'whole' : 'OPENED ALTHOUGH CHANGED';
    };
    return { read, allowed: ['no-backup', 'backup-damaged', 'newer-version', 'whole'] };
  },
  'a hand-over pack, once unsealed': (sample, chance) => {
    const bytes = mutated(sample.pack, chance);
    const read = (): string => {
      const pack = decodePack(bytes, packTools);
      // What was changed and still reads is found by the signature over it.
      return pack.ok ? 'readable' : pack.error.code;
    };
    const allowed = ['readable', 'not-a-pack', 'pack-damaged', 'newer-pack', 'pack-too-large'];
    return Promise.resolve({ read: () => Promise.resolve(read()), allowed });
  },
  'what a hand-over pack was written from': (sample, chance) => {
    const bytes = packOf(mutatedJson(sample.packContent, chance), sample.packDocument);
    const read = (): string => {
      const pack = decodePack(bytes, packTools);
      return pack.ok ? 'readable' : pack.error.code;
    };
    const allowed = ['readable', 'pack-damaged', 'newer-pack'];
    return Promise.resolve({ read: () => Promise.resolve(read()), allowed });
  },
  'a sealed hand-over pack': (sample, chance) => {
    const bytes = mutated(chance.pick([sample.packByPassphrase, sample.packForPeople]), chance);
    const read = (): string => {
      const header = readAgeHeader(bytes);
      return header.ok ? header.value.kind : header.error.code;
    };
    const allowed = ['people', 'passphrase', 'not-a-pack', 'pack-damaged', 'newer-pack', 'pack-too-costly'];
    return Promise.resolve({ read: () => Promise.resolve(read()), allowed });
  },
};
