const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 6 random characters that tie a copied report to what someone saw; they stand for nothing else. */
export const newReference = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => CROCKFORD[byte & 31]).join('');

/** Where in the code, and nothing else: an error's message could hold a case's words, so it is left out. */
export function problemDetails(error: unknown, where: string, reference: string): string {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  return [`Chairside, problem ${reference}`, `Page: ${where}`, `Kind: ${name}`, ...frames.slice(0, 12)].join('\n');
}
