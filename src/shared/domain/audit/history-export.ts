import type { LocalDate } from '../../kernel/local-date';
import type { Signed } from '../vault/signing';
import type { BagFile, BagTools } from '../records/export-types';
import { chainOf } from './chain';
import { historyReadme } from './history-readme';
import type { HistoryRecord } from './history-record';
import { historyStatement, type HistoryFacts } from './history-statement';
import { historyTable } from './history-table';

/** The programs that check an export, as they are put beside it. */
export type Verifiers = { readonly python: string; readonly powershell: string };

export type HistoryExport = {
  /** All but the signature. */
  readonly files: readonly BagFile[];
  /** What is signed. */
  readonly statement: Uint8Array;
  /** SHA-256 of the statement: the one number to keep by another way. */
  readonly seal: string;
};

/** The signature of the statement, as it stands beside it. */
export const signatureFile = (signed: Signed, utf8: BagTools['utf8']): BagFile => ({
  path: 'signature.json',
  bytes: utf8(`${JSON.stringify(signed, null, 2)}\n`),
});

/** A child's whole history as a folder that a third party can check with nothing of ours. */
export function historyExport(
  facts: HistoryFacts & { readonly on: LocalDate },
  records: readonly HistoryRecord[],
  verifiers: Verifiers,
  { utf8, sha256 }: BagTools,
): HistoryExport {
  const { on, ...stated } = facts;
  const chain = chainOf(facts, records, (text) => sha256(utf8(text)));
  const file = (path: string, text: string): BagFile => ({ path, bytes: utf8(text) });
  const files = [
    file('README.txt', historyReadme(stated, on, records.length)),
    file('history.csv', historyTable(records, chain)),
    file('history.jsonl', chain.lines.map((line) => `${line}\n`).join('')),
    file('verify.py', verifiers.python),
    file('verify.ps1', verifiers.powershell),
  ];
  const stating = files.map(({ path, bytes }) => ({ name: path, sha256: sha256(bytes), size: bytes.length }));
  const statement = file('statement.json', historyStatement(stated, chain, stating));
  return { files: [...files, statement], statement: statement.bytes, seal: sha256(statement.bytes) };
}
