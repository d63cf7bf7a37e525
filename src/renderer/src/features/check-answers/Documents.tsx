import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentRecord } from '../../../../shared/domain/records/document-record';
import { versionOf } from '../../../../shared/domain/reviews/versions';
import { saveFinalDocument } from '../../store/save-document';
import { useStore } from '../../store/store-context';
import { Banner } from '../../ui/Banner';
import { Section } from '../../ui/Section';
import type { CheckProps } from './check-props';
import classes from './check.module.css';
import { documentWords, saveFailureWords } from './words';

type Outcome = { readonly kind: 'good' | 'problem'; readonly title: string; readonly words: string };

/** Saves a copy of a document and says what came of it. */
function useSave(child: string) {
  const store = useStore();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (record: DocumentRecord) => {
    const saved = await saveFinalDocument(store, child, record.id);
    if (saved.ok) {
      setOutcome({ kind: 'good', title: 'The Word document is saved.', words: `It is called ${saved.value}.` });
      return;
    }
    const words = saveFailureWords(saved.error);
    setOutcome(words === null ? null : { kind: 'problem', title: 'The document was not saved.', words });
  };
  return { outcome, save: (record: DocumentRecord) => void save(record) };
}

/** The newest version first, the full record before the decisions. */
const order = (a: DocumentRecord, b: DocumentRecord): number =>
  a.version === b.version ? (a.kind < b.kind ? 1 : -1) : a.finalisedAt < b.finalisedAt ? 1 : -1;

/** Every version of the review's documents, each to be saved as a Word file. */
export function Documents({ here: { child, review } }: Pick<CheckProps, 'here'>) {
  const { outcome, save } = useSave(child.id);
  const current = versionOf(review);
  const records = Object.values(child.documents)
    .filter((record) => record.review === review.id)
    .sort(order);
  const saveName = ({ kind, version }: DocumentRecord): string =>
    `Save Word document: ${documentWords[kind].title}${version === current ? '' : `, version ${version}`}`;
  return (
    <Section title="Documents" count={`${String(records.length)} in Word`}>
      <ul className={classes.made}>
        {records.map((record) => (
          <li key={record.id}>
            <div>
              <b>{documentWords[record.kind].title}</b>, version {record.version}
              <div className={classes.small}>
                {record.version === current ? documentWords[record.kind].what : `Replaced by version ${current}`}
              </div>
            </div>
            <div className={classes.mono}>{record.recordId}</div>
            <Button aria-label={saveName(record)} onClick={() => save(record)}>
              Save Word document
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {outcome === null ? null : (
          <Banner kind={outcome.kind} title={outcome.title}>
            {outcome.words}
          </Banner>
        )}
      </div>
    </Section>
  );
}
