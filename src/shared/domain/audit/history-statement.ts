import type { Instant } from '../../kernel/clock';
import type { PublicHalf } from '../vault/identity';
import type { Chain } from './chain';
import type { ChainStart } from './history-record';

/** What the vault found of this history as it was read. */
export type HistoryFacts = ChainStart & {
  /** Names the export and its folder: `HIS-2026-11-22-7KQ2M9XD`. */
  readonly id: string;
  readonly at: Instant;
  readonly appVersion: string;
  readonly council: string;
  readonly reference: string;
  /** Whether the child is made up: a practice caseload's. */
  readonly practice: boolean;
  /** How many of the records no later save can still change: those of sittings that are over. */
  readonly settled: number;
  /** The vault's last entry, of any child, by number and by the tag of its seal. */
  readonly journal: { readonly number: number; readonly tag: string };
  /** The highest number of an entry that this laptop ever noted outside the vault; null where nothing is noted. */
  readonly seenOutside: number | null;
  /** The rows of the sealed history, and the tag of the last one's seal. */
  readonly sealed: { readonly rows: number; readonly tag: string };
  /** Whether every row was there, opened, and hung on the one before it. */
  readonly whole: boolean;
  /** Rows that were missing or did not open. */
  readonly unreadable: number;
  /** Whose signature stands beside the statement. */
  readonly signer: PublicHalf;
};

/** A file of the export by what it holds. */
export type FileFact = { readonly name: string; readonly sha256: string; readonly size: number };

/** What the export says of itself. Its own SHA-256 is the one number to keep elsewhere: everything else follows from it. */
export const historyStatement = (facts: HistoryFacts, { hashes }: Chain, files: readonly FileFact[]): string => {
  const { id, at, appVersion, council, reference, vault, child, ...found } = facts;
  return `${JSON.stringify(
    {
      statement: 'chairside-history/1',
      export: id,
      madeAt: at,
      appVersion,
      council,
      vault,
      child,
      reference,
      records: hashes.length - 1,
      last: hashes.at(-1),
      ...found,
      files,
    },
    null,
    2,
  )}\n`;
};
