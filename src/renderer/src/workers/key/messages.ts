import type { Bytes } from '../../../../shared/domain/vault/bytes';
import type { Identity, PublicHalf } from '../../../../shared/domain/vault/identity';
import type { Purpose, Signed } from '../../../../shared/domain/vault/signing';
import type { VaultHeader } from '../../../../shared/domain/vault/vault-header';
import type { VaultKind } from '../../../../shared/domain/vault/vault-kind';

/** Each subject's AES-256-GCM key; none can be exported. */
export type SubjectKeys = ReadonlyMap<string, CryptoKey>;

/** The keys of an open vault. */
export type VaultKeys = {
  readonly subjects: SubjectKeys;
  /** Seals further pieces of the key ring, and cannot open any: the renderer never sees a raw key. */
  readonly ringSealer: CryptoKey;
};

export type MadeKeys = { readonly header: VaultHeader; readonly recoveryKey: string; readonly keys: VaultKeys };
export type OpenedKeys = {
  readonly keys: VaultKeys;
  /** The header with its ring in one piece, to be written; null where it needs no writing. */
  readonly header: VaultHeader | null;
};
export type AddedKeys = { readonly header: VaultHeader; readonly subjects: SubjectKeys };

/** Who asks for the locks to be changed: the passphrase typed again, or the recovery key where it is forgotten. */
export type Proof =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly secret: Bytes };

/** The device key that the header's passphrase goes with; null where it goes with none, or this laptop lacks it. */
export type DeviceKey = Bytes | null;

/** The parts of the header that lead to the master: all that a change of the locks replaces. */
export type RewrappedKeys = Pick<VaultHeader, 'kdf' | 'passphrase' | 'recovery'>;

/** A caseload's own identity, and what opens its secret keys. */
export type OwnIdentity = { readonly vault: string; readonly rootKey: CryptoKey; readonly identity: Identity };

/** What the key worker does, by kind: one request, one answer, and its end. */
export type KeyRequests = {
  create: { readonly ask: { readonly vaultKind: VaultKind; readonly passphrase: string }; readonly answer: MadeKeys };
  unlock: {
    readonly ask: { readonly header: VaultHeader; readonly passphrase: string; readonly device: DeviceKey };
    readonly answer: OpenedKeys;
  };
  recover: { readonly ask: { readonly header: VaultHeader; readonly secret: Bytes }; readonly answer: OpenedKeys };
  add: {
    readonly ask: { readonly header: VaultHeader; readonly ringSealer: CryptoKey; readonly count: number };
    readonly answer: AddedKeys;
  };
  'change-passphrase': {
    readonly ask: {
      readonly header: VaultHeader;
      readonly proof: Proof;
      readonly device: DeviceKey;
      readonly next: string;
    };
    readonly answer: RewrappedKeys;
  };
  /** The same passphrase, with another device key or none. */
  'change-device': {
    readonly ask: {
      readonly header: VaultHeader;
      readonly passphrase: string;
      readonly device: DeviceKey;
      readonly next: { readonly id: string; readonly key: Bytes } | null;
    };
    readonly answer: RewrappedKeys;
  };
  'new-recovery-key': {
    readonly ask: { readonly header: VaultHeader; readonly passphrase: string; readonly device: DeviceKey };
    readonly answer: RewrappedKeys & { readonly recoveryKey: string };
  };
  /** A new master, and the ring without one subject. */
  erase: {
    readonly ask: {
      readonly header: VaultHeader;
      readonly passphrase: string;
      readonly device: DeviceKey;
      readonly subject: string;
    };
    readonly answer: { readonly header: VaultHeader; readonly ringSealer: CryptoKey };
  };
  'make-identity': { readonly ask: Omit<OwnIdentity, 'identity'>; readonly answer: Identity };
  /** Null where the secret keys do not open. `sha256`: of what is signed, in hex. */
  sign: {
    readonly ask: {
      readonly own: OwnIdentity;
      readonly purpose: Purpose;
      readonly signer: PublicHalf;
      readonly sha256: string;
    };
    readonly answer: Signed | null;
  };
  'check-signature': { readonly ask: { readonly signed: Signed; readonly sha256: string }; readonly answer: boolean };
  /** The file key of an age file, by its header; null where it is sealed to others. */
  receive: { readonly ask: { readonly own: OwnIdentity; readonly header: Bytes }; readonly answer: Bytes | null };
};
export type KeyRequestKind = keyof KeyRequests;
export type KeyRequest<K extends KeyRequestKind = KeyRequestKind> = {
  [Each in K]: { readonly kind: Each; readonly ask: KeyRequests[Each]['ask'] };
}[K];

/** `wrong-key`: neither a wrong passphrase nor a tampered wrap opens, and the two cannot be told apart. */
export type KeyFailure = { readonly code: 'wrong-key' } | { readonly code: 'ring-damaged' };
