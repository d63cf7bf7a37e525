import { err, ok, type Result } from '../../kernel/result';
import { asciiText, type Bytes } from '../vault/bytes';
import { packLimits } from './pack-content';
import type { PackFailure } from './pack-failure';

/** How an age file is locked, as its header says in clear. `size`: bytes of the header. */
export type AgeHeader =
  { readonly kind: 'people'; readonly size: number } | { readonly kind: 'passphrase'; readonly size: number };

/** Bytes in which a header of at most 20 people has to end. */
const LONGEST = 16 * 1024;
/** The costliest passphrase that is tried: 2^18 is age's own, and takes 2 seconds and 256 MiB. */
export const MOST_LOG_N = 18;

const VERSION = 'age-encryption.org/v1';
const ANY_VERSION = /^age-encryption\.org\/v(\d{1,3})$/u;
const MAC = /^--- [A-Za-z0-9+/]{43}$/u;
const STANZA = /^-> [!-~]+(?: [!-~]+)*$/u;
const BODY = /^[A-Za-z0-9+/]{0,64}$/u;
const FULL_LINE = 64;
const SCRYPT = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,3})$/u;

type Stanzas = { readonly lines: readonly string[]; readonly size: number };

const damaged = err({ code: 'pack-damaged' });

/** The first line of each stanza; null where the header does not keep to its form. */
function stanzasIn(lines: readonly string[]): readonly string[] | null {
  const stanzas: string[] = [];
  let inBody = false;
  for (const line of lines) {
    if (inBody) {
      if (!BODY.test(line)) return null;
      inBody = line.length === FULL_LINE;
    } else {
      if (!STANZA.test(line)) return null;
      stanzas.push(line);
      inBody = true;
    }
  }
  return inBody ? null : stanzas;
}

function headerLines(file: Bytes): Result<Stanzas, PackFailure> {
  const lines = asciiText(file.subarray(0, LONGEST)).split('\n');
  const version = ANY_VERSION.exec(lines[0] ?? '')?.[1];
  if (version === undefined) return err({ code: 'not-a-pack' });
  if (lines[0] !== VERSION) return err({ code: Number(version) > 1 ? 'newer-pack' : 'pack-damaged' });
  // The last line is whatever the payload's bytes happen to read like, so the MAC ends in a line end of its own.
  const end = lines.findIndex((line, at) => at < lines.length - 1 && line.startsWith('---'));
  if (end === -1 || !MAC.test(lines[end] ?? '')) return damaged;
  const stanzas = stanzasIn(lines.slice(1, end));
  if (stanzas === null) return damaged;
  return ok({ lines: stanzas, size: lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0) });
}

function passphraseHeader({ lines, size }: Stanzas): Result<AgeHeader, PackFailure> {
  const logN = SCRYPT.exec(lines[0] ?? '')?.[1];
  if (lines.length !== 1 || logN === undefined) return damaged;
  if (Number(logN) > MOST_LOG_N) return err({ code: 'pack-too-costly' });
  return ok({ kind: 'passphrase', size });
}

/** Reads how a file is locked before any work is done on it: whatever asks for more than a passphrase may cost is refused here. */
export function readAgeHeader(file: Bytes): Result<AgeHeader, PackFailure> {
  if (file.length > packLimits.file) return err({ code: 'pack-too-large' });
  const read = headerLines(file);
  if (!read.ok) return read;
  const { lines, size } = read.value;
  if (lines.length === 0 || lines.length > packLimits.people) return damaged;
  if (lines.some((line) => line.startsWith('-> scrypt '))) return passphraseHeader(read.value);
  return ok({ kind: 'people', size });
}
