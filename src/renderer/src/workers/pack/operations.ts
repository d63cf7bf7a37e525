import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Decrypter, Encrypter } from 'age-encryption';
import { readAgeHeader } from '../../../../shared/domain/packs/age-header';
import type { PackFailure } from '../../../../shared/domain/packs/pack-failure';
import {
  decodePack,
  encodeBody,
  encodePack,
  type Pack,
  type PackTools,
} from '../../../../shared/domain/packs/pack-file';
import type { Bytes } from '../../../../shared/domain/vault/bytes';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import type { PackKey, PackRequest, PackRequests } from './messages';
import { bytesOf, streamOf } from './streams';

export type Tell = (done: number, of: number) => void;

const strictText = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

const tools: PackTools = {
  utf8: (text) => encoder.encode(text),
  text: (bytes) => {
    try {
      return strictText.decode(bytes);
    } catch {
      // Not UTF-8: the caller names what that means.
      return null;
    }
  },
  sha256: (bytes) => bytesToHex(sha256(bytes)),
};

/** What age says of a file that none of the keys given opens. */
const NO_MATCH = "no identity matched any of the file's recipients";

function encode({ content, documents }: PackRequests['encode']['ask']): Bytes {
  return encodeBody(
    content,
    ({ id }) => {
      const bytes = documents.get(id);
      if (bytes === undefined) throw new Error('A document without its bytes');
      return bytes;
    },
    tools,
  );
}

/** A passphrase costs what age asks for, 2^18: two seconds here, and for each guess. */
async function seal({ body, signed, lock }: PackRequests['seal']['ask'], tell: Tell): Promise<Bytes> {
  const encrypter = new Encrypter();
  if (lock.kind === 'passphrase') encrypter.setPassphrase(lock.passphrase);
  else for (const receive of lock.receive) encrypter.addRecipient(receive);
  const pack = encodePack(body, signed, tools);
  return bytesOf(await encrypter.encrypt(streamOf(pack, (done) => tell(done, pack.length))));
}

/** The file's own key by the passphrase. What costs more than it may has been refused by its header. */
async function keyByPassphrase(header: Bytes, passphrase: string): Promise<Result<Bytes, PackFailure>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(new Uint8Array(await decrypter.decryptHeader(header)));
  } catch (error) {
    const isWrong = error instanceof Error && error.message === NO_MATCH;
    return err({ code: isWrong ? 'wrong-pack-passphrase' : 'pack-damaged' });
  }
}

async function fileKey(file: Bytes, key: PackKey): Promise<Result<Bytes, PackFailure>> {
  const header = readAgeHeader(file);
  if (!header.ok) return header;
  if (key.kind === 'file-key') return ok(key.key);
  return keyByPassphrase(file.slice(0, header.value.size), key.passphrase);
}

async function unsealed(file: Bytes, key: Bytes, tell: Tell): Promise<Bytes | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => key });
  try {
    return await bytesOf(await decrypter.decrypt(streamOf(file, (done) => tell(done, file.length))));
  } catch {
    // A tag that does not fit, or an end that comes too soon: the library says no more that would help.
    return null;
  }
}

async function open({ file, key }: PackRequests['open']['ask'], tell: Tell): Promise<Result<Pack, PackFailure>> {
  const found = await fileKey(file, key);
  if (!found.ok) return found;
  const bytes = await unsealed(file, found.value, tell);
  return bytes === null ? err({ code: 'pack-damaged' }) : decodePack(bytes, tools);
}

/** Does what is asked. A throw is a bug, or a machine without memory for the derivation. */
export async function operate(
  request: PackRequest,
  tell: Tell,
): Promise<Result<PackRequests[PackRequest['kind']]['answer'], PackFailure>> {
  switch (request.kind) {
    case 'encode':
      return ok(encode(request.ask));
    case 'seal':
      return ok(await seal(request.ask, tell));
    case 'open':
      return open(request.ask, tell);
  }
}
