import { useState } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { documentState, type DocumentRecord } from '../../../../shared/domain/records/document-record';
import { longDate } from '../../../../shared/kernel/date-words';
import { failureSentence } from '../../content/failures';
import { saveFinalDocument } from '../../store/save-document';
import { useStore } from '../../store/store-context';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import classes from './Child.module.css';

/** Only the first letter: the title names a month. */
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function Row({ document, onSave }: { readonly document: DocumentRecord; readonly onSave: () => void }) {
  return (
    <tr>
      <td>
        <b>{document.title}</b>
        <small>Version {document.version}</small>
      </td>
      <td>{longDate(document.finalisedOn)}</td>
      <td>
        {documentState(document) === 'final' ? (
          <Status kind="not-started">Final</Status>
        ) : (
          <Status kind="done">Exported</Status>
        )}
      </td>
      <td>
        <LinkButton onClick={onSave}>Save {lowerFirst(document.title)}</LinkButton>
      </td>
    </tr>
  );
}

/** The final documents of this child: each can be saved as a Word file. */
export function Documents({ child }: { readonly child: ChildFile }) {
  const store = useStore();
  const [said, setSaid] = useState('');
  const documents = Object.values(child.documents).sort((a, b) => (a.finalisedAt < b.finalisedAt ? 1 : -1));
  const save = async (document: DocumentRecord) => {
    const saved = await saveFinalDocument(store, child.id, document.id);
    if (saved.ok) setSaid(`Saved as ${saved.value}`);
    else setSaid(saved.error.code === 'cancelled' ? '' : failureSentence(saved.error.code));
  };
  return (
    <Section title="Documents" count={<span role="status">{said}</span>}>
      {documents.length === 0 ? (
        <p className={classes.muted}>When a review is finalised, its record and its decisions are kept here.</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Finalised</th>
              <th scope="col">State</th>
              <th scope="col">Save a copy</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <Row key={document.id} document={document} onSave={() => void save(document)} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
