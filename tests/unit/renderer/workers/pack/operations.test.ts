import { Encrypter, generateX25519Identity, identityToRecipient, Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { operate } from '../../../../../src/renderer/src/workers/pack/operations';
import type { PackKey, PackLock } from '../../../../../src/renderer/src/workers/pack/messages';
import { readAgeHeader } from '../../../../../src/shared/domain/packs/age-header';
import type { Bytes } from '../../../../../src/shared/domain/vault/bytes';
import { aPackContent, packedDocument } from '../../../../support/builders/a-pack';

const content = aPackContent();
const documents = new Map(
  content.children.flatMap((child) => Object.keys(child.documents).map((id) => [id, packedDocument] as const)),
);
const silent = (): void => undefined;

async function bytesOf(request: Parameters<typeof operate>[0]): Promise<Bytes> {
  const answer = await operate(request, silent);
  if (!answer.ok || !(answer.value instanceof Uint8Array)) throw new Error('There are no bytes');
  return answer.value;
}

async function aSealedPack(lock: PackLock): Promise<Bytes> {
  const body = await bytesOf({ kind: 'encode', ask: { content, documents } });
  return bytesOf({ kind: 'seal', ask: { body, signed: 'signed', lock } });
}

async function opened(file: Bytes, key: PackKey): Promise<string> {
  const answer = await operate({ kind: 'open', ask: { file, key } }, silent);
  if (!answer.ok) return answer.error.code;
  return 'content' in answer.value ? answer.value.content.id : 'nothing';
}

const withIdentity = async (file: Bytes, identity: string): Promise<PackKey> => {
  const header = readAgeHeader(file);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const size = header.ok ? header.value.size : 0;
  return { kind: 'file-key', key: new Uint8Array(await decrypter.decryptHeader(file.slice(0, size))) };
};

describe('Sealing and opening a pack', () => {
  it('opens for whom it is sealed to, and for nobody else', async () => {
    const [mine, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const file = await aSealedPack({ kind: 'people', receive: [await identityToRecipient(mine)] });
    expect(await opened(file, await withIdentity(file, mine))).toBe('7KQ2M9XD');
    await expect(withIdentity(file, other)).rejects.toThrow();
    expect(await opened(file, { kind: 'file-key', key: new Uint8Array(16) })).toBe('pack-damaged');
  });

  it('opens by its passphrase, and says when that is another', async () => {
    const file = await aSealedPack({ kind: 'passphrase', passphrase: 'tinder lathe orbit walnut' });
    expect(await opened(file, { kind: 'passphrase', passphrase: 'tinder lathe orbit walnut' })).toBe('7KQ2M9XD');
    expect(await opened(file, { kind: 'passphrase', passphrase: 'not the passphrase' })).toBe('wrong-pack-passphrase');
  });

  it('is damaged where a byte of its content was changed or its end is missing', async () => {
    const mine = await generateX25519Identity();
    const file = await aSealedPack({ kind: 'people', receive: [await identityToRecipient(mine)] });
    const key = await withIdentity(file, mine);
    const changed = file.slice();
    changed[file.length - 30] = (changed[file.length - 30] ?? 0) ^ 1;
    expect(await opened(changed, key)).toBe('pack-damaged');
    expect(await opened(file.slice(0, -40), key)).toBe('pack-damaged');
  });

  it('is no pack where something else was sealed', async () => {
    const mine = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(mine));
    const file = new Uint8Array(await encrypter.encrypt('a shopping list'));
    expect(await opened(file, await withIdentity(file, mine))).toBe('not-a-pack');
  });
});
