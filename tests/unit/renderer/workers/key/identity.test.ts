import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aesKey, openText } from '../../../../../src/renderer/src/workers/key/aes';
import { checkSignature, makeIdentity, receive, sign } from '../../../../../src/renderer/src/workers/key/identity';
import { fromHex, toHex, type Bytes } from '../../../../../src/shared/domain/vault/bytes';
import { identitySchema, publicHalfOf } from '../../../../../src/shared/domain/vault/identity';
import type { Signed } from '../../../../../src/shared/domain/vault/signing';

const vault = 'ab'.repeat(16);
const rootKey = await aesKey(new Uint8Array(32).fill(7), ['encrypt', 'decrypt']);
const identity = await makeIdentity({ vault, rootKey });
const own = { vault, rootKey, identity };
const signer = publicHalfOf(identity, { name: 'Amara Lindqvist', role: 'Independent Reviewing Officer' });

const hash = async (bytes: Uint8Array<ArrayBuffer>) =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
const signOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Signed> => {
  const signed = await sign({ own, purpose: 'pack', signer, sha256: await hash(bytes) });
  if (signed === null) throw new Error('The secret keys did not open');
  return signed;
};
const bytesOf = fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes));
const withBit = (bytes: Bytes, bit: number): Bytes =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('a signature', () => {
  it('fits the bytes that it was made for, whatever they are', async () => {
    const property = fc.asyncProperty(bytesOf, async (bytes) => {
      expect(await checkSignature({ signed: await signOf(bytes), sha256: await hash(bytes) })).toBe(true);
    });
    await fc.assert(property, { numRuns: 30 });
  });

  it('fits no longer once any bit of it, of the bytes, or of the signer’s key has changed', async () => {
    const property = fc.asyncProperty(
      bytesOf.filter((bytes) => bytes.length > 0),
      fc.nat(),
      fc.constantFrom('signature', 'bytes', 'key'),
      async (bytes, number, where) => {
        const signed = await signOf(bytes);
        const flip = (hex: string) => toHex(withBit(fromHex(hex), number % (hex.length * 4)));
        const given = {
          signature: { ...signed, signature: flip(signed.signature) },
          bytes: signed,
          key: { ...signed, signer: { ...signer, sign: flip(signer.sign) } },
        }[where];
        const sha256 = await hash(where === 'bytes' ? withBit(bytes, number % (bytes.length * 8)) : bytes);
        expect(await checkSignature({ signed: given, sha256 })).toBe(false);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('fits no other purpose, no other name, and no other key to receive with', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const [signed, sha256] = [await signOf(bytes), await hash(bytes)];
    const other = (await makeIdentity({ vault, rootKey })).receive;
    const forged: readonly Signed[] = [
      { ...signed, purpose: 'summary' },
      { ...signed, signer: { ...signer, name: 'Mair Pugh' } },
      { ...signed, signer: { ...signer, role: 'Service manager' } },
      { ...signed, signer: { ...signer, receive: other } },
    ];
    for (const each of forged) expect(await checkSignature({ signed: each, sha256 })).toBe(false);
  });

  it('of a key that fits any message is refused', async () => {
    // The neutral point as key and as R, and S = 0: RFC 8032 leaves it open, and only a strict check refuses it.
    const neutral = `01${'00'.repeat(31)}`;
    const signed: Signed = {
      version: 1,
      purpose: 'pack',
      signer: { ...signer, sign: neutral },
      signature: `${neutral}${'00'.repeat(32)}`,
    };
    expect(await checkSignature({ signed, sha256: await hash(new Uint8Array()) })).toBe(false);
  });
});

describe('the secret keys', () => {
  it('stand in the caseload only as sealed bytes, bound to the vault and their public keys', async () => {
    expect(identitySchema.parse(identity)).toEqual(identity);
    const elsewhere = { ...own, vault: 'cd'.repeat(16) };
    expect(await sign({ own: elsewhere, purpose: 'pack', signer, sha256: '00'.repeat(32) })).toBeNull();
    const exchanged = { ...own, identity: { ...identity, sign: '00'.repeat(32) } };
    expect(await sign({ own: exchanged, purpose: 'pack', signer, sha256: '00'.repeat(32) })).toBeNull();
    expect(await openText(rootKey, 'another place', identity.secret)).toBeNull();
  });

  it('open what is sealed to this caseload and nothing else', async () => {
    const other = await makeIdentity({ vault, rootKey });
    const sealedTo = async (recipient: string): Promise<Bytes> => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      const file = await encrypter.encrypt('the children chosen');
      const text = new TextDecoder('latin1').decode(file);
      const end = text.indexOf('\n', text.indexOf('\n---') + 1);
      return Uint8Array.from(file.subarray(0, end + 1));
    };
    const header = await sealedTo(identity.receive);
    expect((await receive({ own, header }))?.length).toBe(16);
    expect(await receive({ own, header: await sealedTo(other.receive) })).toBeNull();
    expect(await receive({ own, header: new Uint8Array([1, 2, 3]) })).toBeNull();
    expect(await receive({ own: { ...own, vault: 'cd'.repeat(16) }, header })).toBeNull();
  });
});
