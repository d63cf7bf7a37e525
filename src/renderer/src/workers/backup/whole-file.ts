import { DIGEST_BYTES } from '../../../../shared/domain/vault/backup-file';
import { sameBytes, type Bytes } from '../../../../shared/domain/vault/bytes';

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Whether a backup's file is, byte for byte, what was written. */
export async function isWhole(file: Bytes): Promise<boolean> {
  const body = file.subarray(0, file.length - DIGEST_BYTES);
  return sameBytes(await sha256(body), file.subarray(file.length - DIGEST_BYTES));
}
