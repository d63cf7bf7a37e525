import { Button } from '@mantine/core';
import { useState } from 'react';
import { fullName } from '../../../../shared/domain/children/child-name';
import type { DocumentRecord } from '../../../../shared/domain/records/document-record';
import { longDate } from '../../../../shared/kernel/date-words';
import { dayAndTime } from '../../content/times';
import { saveFinalDocument } from '../../store/save-document';
import { useStore } from '../../store/store-context';
import { BackLink } from '../../ui/BackLink';
import { Banner } from '../../ui/Banner';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import type { CheckProps } from './check-props';
import classes from './check.module.css';
import { Clocks } from './WhatFollows';
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

function Documents({ here }: Pick<CheckProps, 'here'>) {
  const { child, review } = here;
  const { outcome, save } = useSave(child.id);
  const records = Object.values(child.documents)
    .filter((record) => record.review === review.id)
    .sort((a, b) => (a.kind < b.kind ? 1 : -1));
  return (
    <Section title="Documents" count={`${String(records.length)} in Word`}>
      <ul className={classes.made}>
        {records.map((record) => (
          <li key={record.id}>
            <div>
              <b>{documentWords[record.kind].title}</b>, version {record.version}
              <div className={classes.small}>{documentWords[record.kind].what}</div>
            </div>
            <div className={classes.mono}>{record.recordId}</div>
            <Button aria-label={`Save Word document: ${documentWords[record.kind].title}`} onClick={() => save(record)}>
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

/** What happened, the documents, and what comes next. */
export function Finalised({ here, named, go }: CheckProps) {
  const { child, review, context } = here;
  const { heldOn } = context;
  const head = (
    <div className={classes.head}>
      <BackLink onClick={() => go({ to: 'child', child: child.id })}>{fullName(child)}</BackLink>
      <PageHeading
        flush
        caption={`Review ${String(review.number)}${heldOn === null ? '' : `, ${longDate(heldOn)}`}`}
        summary={
          review.finalised === null
            ? undefined
            : `Final since ${dayAndTime(review.finalised.at)}, by ${review.finalised.by}.`
        }
      >
        The record of {named.child}’s review is final
      </PageHeading>
    </div>
  );
  return (
    <Sheet
      head={head}
      foot={
        <>
          <Button variant="filled" size="lg" onClick={() => go({ to: 'filing' })}>
            Go to filing
          </Button>
          <Button size="lg" onClick={() => go({ to: 'caseload' })}>
            Go to the caseload
          </Button>
        </>
      }
    >
      <div className={classes.done}>
        <Documents here={here} />
        <Clocks here={here} title="What is due now" />
        <Section title="What happens next">
          <p>
            The documents wait in Filing, to be exported for the council’s records. Nothing in this record can change; a
            correction becomes a new version.
          </p>
        </Section>
      </div>
    </Sheet>
  );
}
