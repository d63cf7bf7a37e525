import { z } from 'zod';
import type { Brand } from './brand';
import type { Instant } from './clock';
import type { Random } from './random';

/** A UUIDv7: sorts by time of making. Stands inside sealed data only. */
export type Id<Name extends string> = Brand<string, Name>;

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The parser of one kind of id. */
export const idSchema = <Name extends string>() =>
  z.custom<Id<Name>>((value) => typeof value === 'string' && SHAPE.test(value));

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits. */
export function newId<Name extends string>(now: Instant, random: Random): Id<Name> {
  const bytes = random.bytes(16);
  const time = BigInt(Date.parse(now));
  for (let i = 0; i < 6; i += 1) bytes[i] = Number((time >> BigInt(8 * (5 - i))) & 0xffn);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const text = hex(bytes);
  const parts = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return idSchema<Name>().parse(parts.join('-'));
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 8 random Crockford characters: short enough to read out, names nobody. Check it against those in use. */
export function newRecordId(random: Random): string {
  return Array.from(random.bytes(8), (byte) => CROCKFORD[byte & 31]).join('');
}
