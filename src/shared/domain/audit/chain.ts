import type { ChainStart, HashText, HistoryRecord } from './history-record';

/**
 * The keys stand in this order, number and previous first: a program that knows no JSON can follow the chain with a
 * pattern. A part that is absent is left out: null is a value that a field can have.
 */
function recordLine(number: number, previous: string, { entry, told }: HistoryRecord): string {
  const { by, from, to, label, path, before, after } = entry;
  return JSON.stringify({ number, previous, by, from, to, label, path, before, after, told });
}

const startLine = ({ vault, child }: ChainStart): string =>
  JSON.stringify({ number: 0, chain: 'chairside-history/1', vault, child });

/** The chain's lines, and the SHA-256 of each. */
export type Chain = { readonly lines: readonly string[]; readonly hashes: readonly string[] };

/**
 * The history as lines of JSON: first whose it is, then one for each record. Each names the SHA-256 of the whole line
 * before it, so a line that is changed, left out, put in or moved no longer fits the one after it.
 */
export function chainOf(start: ChainStart, records: readonly HistoryRecord[], hash: HashText): Chain {
  const lines = [startLine(start)];
  let last = hash(lines[0] ?? '');
  const hashes = [last];
  for (const [index, record] of records.entries()) {
    const line = recordLine(index + 1, last, record);
    last = hash(line);
    lines.push(line);
    hashes.push(last);
  }
  return { lines, hashes };
}
