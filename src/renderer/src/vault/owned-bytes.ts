import type { Bytes } from '../../../shared/domain/vault/bytes';

/** The bytes with a buffer of their own, whatever the bridge gave. */
export const owned = (bytes: Uint8Array): Bytes =>
  bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
