import { fact, heading, paragraph } from './composing';
import { cleanBlocks } from './clean-blocks';
import { cleanText } from './clean-text';
import type { DocumentBlock, DocumentModel } from './model';
import type { Erasure } from '../vault/erasure';

/** What the certificate is made with, beside the facts of the removal. */
export type CertificateInput = {
  readonly erasure: Erasure;
  /** The moment of the removal in words, as the laptop's clock had it. */
  readonly when: string;
  readonly council: string;
  readonly marking: string;
  readonly appVersion: string;
};

const counted = (count: number, one: string): string =>
  `${count === 0 ? 'No' : String(count)} ${count === 1 ? one : `${one}s`}`;

const bullet = (text: string): DocumentBlock => ({ kind: 'bullet', level: 1, runs: [{ text }] });

/** The second place in a sentence. */
function secondWords({ second }: Erasure): string {
  if (second === null) return 'No second place for backups was set.';
  if (!second.reached)
    return 'The second place for backups could not be reached. What is there is removed with the next backup that reaches it.';
  const left = second.left.length === 0 ? '' : ` ${counted(second.left.length, 'file')} could not be removed there.`;
  return `${counted(second.removed.length, 'backup')} removed from the second place.${left}`;
}

const documentWords = ({ documents }: Erasure): string =>
  documents === 0 ? 'It had no sealed documents.' : `Its ${counted(documents, 'sealed document')}, written over.`;

const backupWords = ({ backups: { removed } }: Erasure): string =>
  removed.length === 0
    ? 'No earlier backup stood on this laptop.'
    : `${counted(removed.length, 'earlier backup')} on this laptop, written over.`;

/** What was removed, a line each. */
export const removedWords = (erasure: Erasure): readonly string[] => [
  'The child’s key. Without it nothing that was sealed for this child can be read again.',
  `The old master key, and with it revision ${String(erasure.revisions.from)} of the caseload’s locks. Revision ${String(erasure.revisions.to)} stands in both copies of the file of locks, written over the old bytes.`,
  `The child’s file, its history and its saves. ${documentWords(erasure)}`,
  `${backupWords(erasure)} ${counted(erasure.backups.made.length, 'new backup')} without the child came first, each opened from the disk.`,
  secondWords(erasure),
];

/** What no removal from inside the app reaches. */
export const notReached = (erasure: Erasure): readonly string[] => [
  ...(erasure.backups.left.length === 0
    ? []
    : [`${counted(erasure.backups.left.length, 'backup')} on this laptop could not be removed: remove them by hand.`]),
  'Documents that were exported or printed, hand-over packs, and messages that were sent.',
  'Copies of the laptop or of its backups that others made. They still open with the passphrase or recovery key of their day.',
  'What the files of other children say about this child.',
  'Rows that the laptop’s database has let go of and not yet written over, and what a disk keeps of bytes that were. They are sealed, and their key is gone.',
];

/** The certificate of a removal, as a document that names no child. */
export function erasureCertificate(input: CertificateInput): DocumentModel {
  const { erasure, when, council, marking, appVersion } = input;
  const columns = [
    { heading: 'Detail', mm: 50 },
    { heading: 'What it is', mm: 120 },
  ] as const;
  const facts = [
    fact('Certificate', erasure.id),
    fact('Removed', when),
    fact('By', erasure.by),
    fact('Council', council),
    fact('File, by its id', erasure.child),
    fact('Key, by its id', erasure.subject),
    fact('Reference, as a hash', erasure.referenceHash),
    fact('Caseload, by its id', erasure.vault),
    fact('Made with', `Chairside ${appVersion}`),
  ];
  const blocks: readonly DocumentBlock[] = [
    paragraph('One child’s file was removed from a caseload for good. This certificate names no child.'),
    paragraph(
      'The child’s reference stands here as a hash: the SHA-256 of the caseload’s id, one space and the reference. Whoever has the reference can tell that this is about that child.',
    ),
    { kind: 'facts', columns, facts },
    heading(1, 'What was removed'),
    ...removedWords(erasure).map(bullet),
    heading(1, 'What could not be reached'),
    ...notReached(erasure).map(bullet),
  ];
  return {
    title: cleanText(`Certificate of erasure ${erasure.id}`),
    language: 'en-GB',
    author: cleanText(erasure.by),
    made: erasure.finishedAt,
    header: [cleanText(marking)],
    footer: cleanText(`${council} \u00b7 ${erasure.id}`),
    properties: [
      { name: 'RecordId', value: erasure.id },
      { name: 'DocumentType', value: 'erasure-certificate' },
    ],
    blocks: cleanBlocks(blocks),
  };
}
