import { longDate } from '../../kernel/date-words';
import type { LocalDate } from '../../kernel/local-date';
import type { HistoryFacts } from './history-statement';

const plainDate = (on: LocalDate): string => longDate(on).replaceAll('\u00a0', ' ');

const gaps = ({ whole, unreadable }: HistoryFacts): readonly string[] =>
  whole
    ? []
    : [
        'THIS HISTORY HAS GAPS',
        `  The app could not read all of it: ${String(unreadable)} ${unreadable === 1 ? 'part' : 'parts'} were missing or damaged.`,
        '  Each record may still be relied on; that there were no others may not.',
        '',
      ];

/** One page for whoever checks the export: what is in it, how, what that proves and what it does not. */
export const historyReadme = (facts: HistoryFacts, on: LocalDate, records: number): string =>
  [
    `Export ${facts.id}`,
    `The history of one child's file, made on ${plainDate(on)} for ${facts.council}. ${String(records)} records:`,
    'one for each field and sitting, with who changed it, when first and last, and what it said before and after.',
    '',
    ...(facts.practice ? ['PRACTICE: the child and everything in these files are made up.', ''] : []),
    ...gaps(facts),
    'What is in this folder',
    '  history.csv     the records for a person to read, in any spreadsheet',
    '  history.jsonl   the same records as a chain: each line names the SHA-256 of the line before it',
    '  statement.json  how many records there are, the last one, and the SHA-256 of the other files',
    '  signature.json  the statement signed by the caseload (Ed25519), with the public half that it is checked with',
    '  verify.py       checks all of it; needs Python 3 and nothing else',
    '  verify.ps1      checks most of it with what Windows brings along (not yet proved on Windows)',
    '',
    'How to check it',
    '  1. Ask whoever made the export for the SHA-256 of the statement, by telephone or by letter.',
    '     The app showed it when the export was made.',
    '  2. On any computer with Python 3:            python3 verify.py .',
    '     On Windows without Python:                powershell -ExecutionPolicy Bypass -File verify.ps1 .',
    '     On Windows with neither, file by file:    certutil -hashfile statement.json SHA256',
    '       then the same for history.csv and history.jsonl, and compare with what statement.json says.',
    '  3. Compare the SHA-256 of the statement with the one from step 1.',
    '  4. Where you have an earlier export of the same child: python3 verify.py . --earlier OTHER_FOLDER',
    '  5. Where you have the public half of whoever made it, and compared its six words with them:',
    '                                               python3 verify.py . --signer PUBLIC_HALF',
    '     Otherwise the signature shows only that the folder is all of one hand. verify.ps1 does not check it.',
    '  Whoever does not trust this folder takes verify.py from another: it is the same in every export.',
    '',
    'What agreement proves',
    '  The records are those that were exported, in that order. None was changed, left out, put in or moved since.',
    '  With a public half that you know: they were exported from that caseload, opened by its passphrase or recovery',
    '  key, and by nobody else.',
    '  With an earlier export: everything that was settled then still stands, unchanged.',
    `  The vault had ${String(facts.journal.number)} entries, of all children, at that moment. ${seenWords(facts)}`,
    '',
    'What it does not prove',
    '  - Who was at the keyboard. "Who" is the name that the caseload was set up with.',
    "  - That the laptop's clock was right. Times are what the clock said.",
    '  - That nothing was left out after the last entry, or by a vault set back to an earlier day and not seen since.',
    '  - That what was typed was true.',
    '  - What stood in a form that was left half filled in: it is in no record until it is kept.',
    '  - Words that were typed and taken back within one sitting (saves no more than 30 minutes apart) are not kept.',
    '',
    'File names hold no names of people. The files do: keep them as case records.',
    '',
  ].join('\r\n');

function seenWords({ seenOutside, journal }: HistoryFacts): string {
  if (seenOutside === null) return 'Nothing was noted outside the vault to compare that with.';
  return seenOutside > journal.number
    ? `The laptop had seen number ${String(seenOutside)}: the vault was set back to an earlier day.`
    : `The highest that the laptop had noted outside the vault was ${String(seenOutside)}.`;
}
