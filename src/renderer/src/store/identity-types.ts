import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { PublicHalf } from '../../../shared/domain/vault/identity';
import type { Purpose, Signed } from '../../../shared/domain/vault/signing';
import type { Standing } from '../../../shared/domain/vault/standing';
import type { Result } from '../../../shared/kernel/result';
import type { IdentityFailure } from '../vault/identity';

/** `no-identity`: a vault just opened is still making it. */
export type SignFailure = IdentityFailure | { readonly code: 'no-identity' };

/** This caseload's identity: what signs in its name, tells who signed, and opens what was sealed to it. */
export type IdentityOfVault = {
  /** Null while a vault just opened is still making it. */
  readonly publicHalf: () => PublicHalf | null;
  readonly sign: (purpose: Purpose, bytes: Bytes) => Promise<Result<Signed, SignFailure>>;
  /** Who signed these bytes for this purpose. A signer who is not known is to be shown as such. */
  readonly verify: (signed: Signed, purpose: Purpose, bytes: Bytes) => Promise<Standing>;
  /** The file key of an age file sealed to this caseload, by the file's header; null where it is sealed to others. */
  readonly receive: (header: Bytes) => Promise<Result<Bytes | null, SignFailure>>;
  /** The six words to compare over the phone. */
  readonly words: (half: Pick<PublicHalf, 'sign' | 'receive'>) => Promise<readonly string[]>;
};
