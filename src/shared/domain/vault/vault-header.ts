import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result';
import { base64, sealedSchema, type Sealed } from './sealed';
import { vaultKindSchema } from './vault-kind';

/** 128 random bits in hex: all that stands in clear for a vault, a sealed value or a blob. */
export const clearIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** The weakest key settings that are ever used: a tampered header cannot go below (RFC 9106's second choice, one lane). */
export const kdfFloor = { memoryKiB: 64 * 1024, passes: 3, parallelism: 1 } as const;
/** The heaviest: a tampered header cannot stall the app. */
export const kdfCeiling = { memoryKiB: 256 * 1024, passes: 16, parallelism: 1 } as const;

const kdfSchema = z
  .strictObject({
    name: z.literal('argon2id'),
    memoryKiB: z.number().int().min(kdfFloor.memoryKiB).max(kdfCeiling.memoryKiB),
    passes: z.number().int().min(kdfFloor.passes).max(kdfCeiling.passes),
    parallelism: z.literal(1),
    salt: base64({ least: 16, most: 64 }),
    /** The device key that the passphrase goes with; left out where the passphrase opens alone. */
    device: clearIdSchema.exactOptional(),
  })
  .readonly();
export type KdfSettings = z.infer<typeof kdfSchema>;

const recoverySchema = z
  .strictObject({
    /** The recovery key's X25519 public half: rotation seals a new master to it without the key itself. */
    publicKey: base64({ least: 32, most: 32 }),
    /** The sender's half of the exchange that sealed the master. */
    ephemeral: base64({ least: 32, most: 32 }),
    master: sealedSchema,
  })
  .readonly();

/** vault.json: how the passphrase or the recovery key leads to the keys, and nothing that names anybody. */
export const vaultHeaderSchema = z
  .strictObject({
    format: z.literal(1),
    id: clearIdSchema,
    kind: vaultKindSchema,
    /** Counts rewrites, so that of two copies the newer is known. */
    revision: z.number().int().positive(),
    /** The subject of the vault's own state. */
    root: clearIdSchema,
    kdf: kdfSchema,
    /** The master key under the key that the passphrase gives. */
    passphrase: sealedSchema,
    recovery: recoverySchema,
    /** Each subject with its key, sealed under a key of the master; a piece for each time subjects were added, chained. */
    ring: z.array(sealedSchema).min(1).max(20_000).readonly(),
  })
  .readonly();
export type VaultHeader = z.infer<typeof vaultHeaderSchema>;

export type HeaderFailure =
  { readonly code: 'no-vault' } | { readonly code: 'header-damaged' } | { readonly code: 'newer-version' };

const LONGEST = 1 << 25;

function parseJson(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one of the ways in which a header is damaged: the caller's failure says so.
    return undefined;
  }
}

const versionSchema = z.object({ format: z.number().int() });

/** One copy of vault.json. A format above 1 was made by a newer Chairside. */
export function parseVaultHeader(text: string): Result<VaultHeader, HeaderFailure> {
  const json = parseJson(text);
  const header = vaultHeaderSchema.safeParse(json);
  if (header.success) return ok(header.data);
  const version = versionSchema.safeParse(json);
  return err({ code: version.success && version.data.format > 1 ? 'newer-version' : 'header-damaged' });
}

/** The readable copies, newest first, and whether a copy has to be written again. */
export type HeaderCopies = { readonly headers: readonly VaultHeader[]; readonly restore: boolean };

/** Both copies judged together: one good copy is enough, but beside a newer Chairside's nothing is touched. */
export function judgeHeaderCopies(copies: readonly (string | null)[]): Result<HeaderCopies, HeaderFailure> {
  const present = copies.filter((copy) => copy !== null);
  if (present.length === 0) return err({ code: 'no-vault' });
  const different = [...new Set(present)].map(parseVaultHeader);
  const headers = different.flatMap((result) => (result.ok ? [result.value] : []));
  const newer = different.some((result) => !result.ok && result.error.code === 'newer-version');
  if (newer || headers.length === 0) return err({ code: newer ? 'newer-version' : 'header-damaged' });
  const restore = present.length < copies.length || different.length > 1;
  return ok({ headers: [...headers].sort((a, b) => b.revision - a.revision), restore });
}

type HeaderFacts = Pick<VaultHeader, 'format' | 'id' | 'kind' | 'root'>;

const facts = ({ format, id, kind, root }: HeaderFacts): string => `chairside|${format}|${id}|${kind}|${root}`;

/** What the passphrase's wrap is bound to: the vault, the key settings, and whom a new master would be sealed to. */
export const passphraseFacts = (
  header: HeaderFacts & { readonly kdf: KdfSettings },
  recoveryPublicKey: string,
): string => {
  const { name, memoryKiB, passes, parallelism, salt, device } = header.kdf;
  const settings = `${name}|${memoryKiB}|${passes}|${parallelism}|${salt}`;
  const together = device === undefined ? '' : `|device|${device}`;
  return `${facts(header)}|passphrase|${settings}|${recoveryPublicKey}${together}`;
};

/** What the recovery key's wrap is bound to. */
export const recoveryFacts = (header: HeaderFacts, publicKey: string, ephemeral: string): string =>
  `${facts(header)}|recovery|${publicKey}|${ephemeral}`;

/** What a piece of the key ring is bound to: its place, and the piece before. */
export const ringFacts = (header: HeaderFacts, ring: readonly Sealed[], index: number): string =>
  `${facts(header)}|ring|${index}|${ring[index - 1]?.data.slice(-24) ?? ''}`;
