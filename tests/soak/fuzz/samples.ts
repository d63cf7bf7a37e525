import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sealEntry, endOf } from '../../../src/renderer/src/vault/frames';
import { aesKey, randomBytes, sealBytes } from '../../../src/renderer/src/workers/key/aes';
import type { SubjectKeys } from '../../../src/renderer/src/workers/key/messages';
import { operate } from '../../../src/renderer/src/workers/key/operations';
import { pack } from '../../../src/renderer/src/workers/sealed/packing';
import { encodeBackup, indexFacts } from '../../../src/shared/domain/vault/backup-file';
import { encodeHead } from '../../../src/shared/domain/vault/backup-head';
import { concatBytes, toHex, type Bytes } from '../../../src/shared/domain/vault/bytes';
import { encodeFrame, encodeStart, noTag, tagOf, type Frame } from '../../../src/shared/domain/vault/journal-frame';
import { metaFacts, segFacts, type SegRow } from '../../../src/shared/domain/vault/sealed-rows';
import { encodeTable } from '../../../src/shared/domain/vault/segment-table';
import type { VaultHeader } from '../../../src/shared/domain/vault/vault-header';
import { aPack, aPackContent, packedDocument } from '../../support/builders/a-pack';
import { instantSchema } from '../../../src/shared/kernel/clock';

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** A backup's bytes up to its digest, with the digest that they should have. */
export const withDigest = async (body: Bytes): Promise<Bytes> => concatBytes([body, await sha256(body)]);

const at = instantSchema.parse('2026-03-02T09:00:00.000Z');
type Vault = { readonly header: VaultHeader; readonly rootKey: CryptoKey };

async function aJournal({ header, rootKey }: Vault): Promise<Bytes> {
  const frames: Frame[] = [];
  for (let number = 1; number <= 12; number += 1) {
    const last = frames.at(-1);
    const end = last === undefined ? { seq: 0, tag: noTag() } : endOf(last);
    const changes = [{ path: ['words'], after: `Words ${number}: ${'quillwort '.repeat(number * 4)}` }];
    frames.push(await sealEntry(rootKey, { subject: header.root, label: 'soak', at, by: 'Mair Pugh', changes }, end));
  }
  const start = encodeStart({ vault: header.id, seq: 0, previous: noTag() });
  return concatBytes([start, ...frames.map(encodeFrame)]);
}

async function aBackup({ header, rootKey }: Vault): Promise<Bytes> {
  const place = { id: header.root, v: 1, prev: noTag() };
  const value = { words: 'quillwort '.repeat(100) };
  const seg: SegRow = { ...place, ...(await sealBytes(rootKey, segFacts(place), pack(value))) };
  const facts = { version: 1, tag: toHex(tagOf(seg.sealed)), history: { count: 0, tag: '' } };
  const table = {
    k: 'table',
    ...(await sealBytes(rootKey, metaFacts('table', header.id), encodeTable(new Map([[header.root, facts]])))),
  } as const;
  const end = { seq: 12, tag: toHex(randomBytes(16)) };
  const manifest = { schema: 1, head: { ...end, size: 4_000 }, folded: end, table: toHex(tagOf(table.sealed)) };
  const sealed = {
    k: 'manifest',
    ...(await sealBytes(rootKey, metaFacts('manifest', header.id), pack(manifest))),
  } as const;
  const headBytes = encodeHead({ format: 1, vault: header, counter: 12, madeAt: at, blobs: [] });
  const index = await sealBytes(rootKey, indexFacts(header.id), pack(toHex(await sha256(headBytes))));
  const rows = { seg: [seg], journal: [], meta: [table, sealed], history: [] };
  return withDigest(encodeBackup({ headBytes, index, rows }));
}

/** One of each kind of file that the app reads, whole. */
export type Samples = {
  readonly header: string;
  readonly journal: Bytes;
  readonly backup: Bytes;
  readonly keys: SubjectKeys;
  /** A hand-over pack before it is sealed, the text of its content, and the bytes of its one document. */
  readonly pack: Bytes;
  readonly packContent: string;
  readonly packDocument: Bytes;
  readonly packByPassphrase: Bytes;
  readonly packForPeople: Bytes;
};

async function sealedPacks(pack: Bytes): Promise<Pick<Samples, 'packByPassphrase' | 'packForPeople'>> {
  const [byPassphrase, forPeople] = [new Encrypter(), new Encrypter()];
  byPassphrase.setScryptWorkFactor(10);
  byPassphrase.setPassphrase('tinder lathe orbit walnut');
  for (let people = 0; people < 3; people += 1)
    forPeople.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return {
    packByPassphrase: new Uint8Array(await byPassphrase.encrypt(pack)),
    packForPeople: new Uint8Array(await forPeople.encrypt(pack)),
  };
}

export async function samples(): Promise<Samples> {
  const made = await operate({ kind: 'create', ask: { vaultKind: 'chair', passphrase: 'tinder lathe orbit walnut' } });
  if (!made.ok || !('recoveryKey' in made.value) || !('header' in made.value)) throw new Error('No vault was made');
  const { header } = made.value;
  const rootKey = await aesKey(randomBytes(32), ['encrypt', 'decrypt']);
  const vault = { header, rootKey };
  const pack = aPack();
  return {
    header: JSON.stringify(header),
    journal: await aJournal(vault),
    backup: await aBackup(vault),
    keys: new Map([[header.root, rootKey]]),
    pack,
    packContent: JSON.stringify(aPackContent()),
    packDocument: new Uint8Array(packedDocument),
    ...(await sealedPacks(pack)),
  };
}
