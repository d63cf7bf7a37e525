import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgeHeader } from '../../../../../src/shared/domain/packs/age-header';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codeOf = (bytes: Uint8Array): string => {
  const read = readAgeHeader(new Uint8Array(bytes));
  return read.ok ? read.value.kind : read.error.code;
};

const scrypt = (logN: string): Uint8Array =>
  utf8(
    `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${logN}\n${'B'.repeat(43)}\n--- ${'C'.repeat(43)}\n\u0001\u0002`,
  );

async function sealedToOne(): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return encrypter.encrypt(utf8('words'));
}

describe('What an age file says of its lock', () => {
  it('is read as the library writes it, for people and for a passphrase', async () => {
    const people = await sealedToOne();
    expect(codeOf(people)).toBe('people');
    const passphrase = new Encrypter();
    passphrase.setPassphrase('tinder lathe orbit walnut');
    passphrase.setScryptWorkFactor(2);
    expect(codeOf(await passphrase.encrypt(utf8('words')))).toBe('passphrase');
  });

  it('ends where the sealed bytes begin', async () => {
    const file = await sealedToOne();
    const read = readAgeHeader(new Uint8Array(file));
    // A nonce of 16 bytes, 5 bytes of words and a tag of 16.
    expect(read.ok && read.value.size).toBe(file.length - 16 - 5 - 16);
  });

  it('is refused before any work where a passphrase would cost more than 2^18', () => {
    expect(codeOf(scrypt('18'))).toBe('passphrase');
    for (const logN of ['19', '20', '30', '63', '9999']) expect(codeOf(scrypt(logN))).toBe('pack-too-costly');
    for (const logN of ['0', '-1', '018', '1e1', '99999', '18 ', '']) expect(codeOf(scrypt(logN))).toBe('pack-damaged');
  });

  it('is damaged where a passphrase stands beside other locks', () => {
    const two = new TextDecoder()
      .decode(scrypt('18'))
      .replace('\n---', `\n-> X25519 ${'A'.repeat(43)}\n${'B'.repeat(43)}\n---`);
    expect(codeOf(utf8(two))).toBe('pack-damaged');
  });

  it('tells another file, a later age and a header without end apart', () => {
    expect(codeOf(utf8(''))).toBe('not-a-pack');
    expect(codeOf(utf8('PK\u0003\u0004'))).toBe('not-a-pack');
    expect(codeOf(utf8('age-encryption.org/v2\n-> new\n'))).toBe('newer-pack');
    expect(codeOf(utf8(`age-encryption.org/v1\n${`-> X25519 A\n${'B'.repeat(43)}\n`.repeat(5_000)}`))).toBe(
      'pack-damaged',
    );
  });

  it('gets a named answer for any byte that is changed, and never throws', async () => {
    const file = await sealedToOne();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 260 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = file.slice();
        changed[at % file.length] = (changed[at % file.length] ?? 0) ^ flip;
        expect(codeOf(changed)).toMatch(/^(?:people|passphrase|not-a-pack|pack-damaged|newer-pack)$/u);
      }),
    );
  });
});
