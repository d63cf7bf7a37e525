import { deflateSync, inflateSync } from 'fflate';
import type { Bytes } from '../../../../shared/domain/vault/bytes';
import type { Json } from '../../../../shared/kernel/json';

const PLAIN = 0;
const DEFLATED = 1;
/** Shorter text gains too little to be worth the time. */
const WORTH_DEFLATING = 512;
const HEAD = 5;
/** The most that a sealed value may hold, open. */
const MOST = 1 << 28;

const utf8 = new TextEncoder();
const text = new TextDecoder('utf-8', { fatal: true });

function withHead(how: number, length: number, body: Uint8Array): Bytes {
  const bytes = new Uint8Array(HEAD + body.length);
  bytes[0] = how;
  new DataView(bytes.buffer).setUint32(1, length);
  bytes.set(body, HEAD);
  return bytes;
}

/** A value as bytes to be sealed: JSON, deflated where that pays. */
export function pack(value: unknown): Bytes {
  const open = utf8.encode(JSON.stringify(value));
  if (open.length < WORTH_DEFLATING) return withHead(PLAIN, open.length, open);
  return withHead(DEFLATED, open.length, deflateSync(open, { level: 6 }));
}

function inflated(bytes: Bytes): Uint8Array | null {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  const body = bytes.subarray(HEAD);
  if (bytes[0] === PLAIN) return body;
  if (bytes[0] !== DEFLATED || length > MOST) return null;
  return inflateSync(body, { out: new Uint8Array(length) });
}

/** JSON.parse gives plain values only; its type cannot say so. */
const isParsed = (value: unknown): value is Json => value !== undefined;

/** The value again; undefined where the bytes are no packed value. */
export function unpack(bytes: Bytes): Json | undefined {
  if (bytes.length < HEAD) return undefined;
  try {
    const open = inflated(bytes);
    const value: unknown = open === null ? undefined : JSON.parse(text.decode(open));
    return isParsed(value) ? value : undefined;
  } catch {
    // Not deflated text, or not JSON: the caller reports what could not be read.
    return undefined;
  }
}
