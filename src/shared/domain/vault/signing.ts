import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result';
import { asciiBytes, type Bytes } from './bytes';
import { publicHalfSchema, type PublicHalf } from './identity';

/** What a signature is for: one made for a pack is worth nothing on a summary. */
const purposeSchema = z.enum(['public-half', 'pack', 'summary', 'profile', 'history']);
export type Purpose = z.infer<typeof purposeSchema>;

/** Who signed something, and the signature; it stands beside what was signed. */
export const signedSchema = z
  .strictObject({
    version: z.literal(1),
    purpose: purposeSchema,
    signer: publicHalfSchema,
    /** Ed25519, in hex. */
    signature: z.string().regex(/^[0-9a-f]{128}$/),
  })
  .readonly();
export type Signed = z.infer<typeof signedSchema>;

/** JSON whose every character is ASCII, so that it has one spelling in bytes. */
const asciiJson = (values: readonly string[]): string =>
  JSON.stringify(values).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The bytes that are signed: what for, who says so, and the SHA-256 (hex) of what it stands beside. */
export const signedBytes = (purpose: Purpose, { name, role, sign, receive }: PublicHalf, sha256: string): Bytes =>
  asciiBytes(`chairside signed 1|${purpose}|${sha256}|${asciiJson([name, role, sign, receive])}`);

export type PublicHalfFailure = { readonly code: 'not-a-public-half' } | { readonly code: 'newer-version' };

/** A public half's file never comes near this. */
const LONGEST_FILE = 16 * 1024;

/** The file of a public half: signed by its own keys, so that nobody can put another name to them. */
export const publicHalfFile = (signed: Signed): string => `${JSON.stringify(signed, null, 2)}\n`;

function parseJson(text: string): unknown {
  if (text.length > LONGEST_FILE) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one of the ways of not being a public half: the caller's failure says so.
    return undefined;
  }
}

const newerSchema = z.object({ version: z.int().min(2), purpose: z.literal('public-half') });

/** Reads the file; whether its signature is good is asked of the key worker. */
export function parsePublicHalfFile(text: string): Result<Signed, PublicHalfFailure> {
  const json = parseJson(text);
  const signed = signedSchema.safeParse(json);
  if (signed.success && signed.data.purpose === 'public-half') return ok(signed.data);
  return err({ code: newerSchema.safeParse(json).success ? 'newer-version' : 'not-a-public-half' });
}
