import { asciiBytes, asciiText, concatBytes, fromHex, toHex, type Bytes } from '../../../../shared/domain/vault/bytes';
import { identityFacts, type Identity } from '../../../../shared/domain/vault/identity';
import { signedBytes, type Signed } from '../../../../shared/domain/vault/signing';
import { openText, randomBytes, sealText } from './aes';
import type { KeyRequests, OwnIdentity } from './messages';

/** Ed25519's secret key; age's spelling of the X25519 secret follows it. */
const SIGN_BYTES = 32;

// Each is loaded when it is asked for: unlocking does without both.
const curves = () => import('@noble/curves/ed25519.js');
const age = () => import('age-encryption');

/** Two new pairs, their secret halves sealed under the vault's own key. */
export async function makeIdentity({ vault, rootKey }: KeyRequests['make-identity']['ask']): Promise<Identity> {
  const [{ ed25519 }, { generateX25519Identity, identityToRecipient }] = await Promise.all([curves(), age()]);
  const signing = randomBytes(SIGN_BYTES);
  const receiving = await generateX25519Identity();
  const halves = { sign: toHex(ed25519.getPublicKey(signing)), receive: await identityToRecipient(receiving) };
  const secrets = concatBytes([signing, asciiBytes(receiving)]);
  const secret = await sealText(rootKey, identityFacts(vault, halves), secrets);
  signing.fill(0);
  secrets.fill(0);
  return { ...halves, secret };
}

const openSecrets = ({ vault, rootKey, identity }: OwnIdentity): Promise<Bytes | null> =>
  openText(rootKey, identityFacts(vault, identity), identity.secret);

/** Signs the hash of something, for one purpose, in the name of the signer. */
export async function sign({ own, purpose, signer, sha256 }: KeyRequests['sign']['ask']): Promise<Signed | null> {
  const secrets = await openSecrets(own);
  if (secrets === null) return null;
  const { ed25519 } = await curves();
  const signature = toHex(ed25519.sign(signedBytes(purpose, signer, sha256), secrets.subarray(0, SIGN_BYTES)));
  secrets.fill(0);
  return { version: 1, purpose, signer, signature };
}

/** Whether the signer's key signed this hash for this purpose. */
export async function checkSignature({ signed, sha256 }: KeyRequests['check-signature']['ask']): Promise<boolean> {
  const { ed25519 } = await curves();
  const { purpose, signer, signature } = signed;
  // Strict, as RFC 8032 has it: a key of small order, which fits any message, is refused.
  return ed25519.verify(fromHex(signature), signedBytes(purpose, signer, sha256), fromHex(signer.sign), {
    zip215: false,
  });
}

/** The file key of an age file that was sealed to this caseload, by the file's header. */
export async function receive({ own, header }: KeyRequests['receive']['ask']): Promise<Bytes | null> {
  const secrets = await openSecrets(own);
  if (secrets === null) return null;
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(asciiText(secrets.subarray(SIGN_BYTES)));
  secrets.fill(0);
  try {
    return new Uint8Array(await decrypter.decryptHeader(header));
  } catch {
    // Sealed to others, or no header of age: both say that there is nothing to open here.
    return null;
  }
}
