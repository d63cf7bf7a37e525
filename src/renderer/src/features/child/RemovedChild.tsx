import { Button } from '@mantine/core';
import type { Erasure } from '../../../../shared/domain/vault/erasure';
import { notReached, removedWords } from '../../../../shared/domain/documents/erasure-certificate';
import { certificateWords } from '../../content/certificate-words';
import { dayAndTime } from '../../content/times';
import { useSaveCertificate } from '../../store/use-save-certificate';
import { Banner } from '../../ui/Banner';
import type { Go } from '../../ui/destination';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import classes from './Remove.module.css';

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={classes.list}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

type Props = { readonly erasure: Erasure; readonly go: Go };

/** What was removed and what could not be reached, and the certificate to keep. */
export function RemovedChild({ erasure, go }: Props) {
  const { said, save } = useSaveCertificate(certificateWords);
  return (
    <Sheet head={<PageHeading summary={`Certificate ${erasure.id}`}>A child was removed for good</PageHeading>}>
      <div className={classes.page}>
        <Banner kind="good" title={`Removed on ${dayAndTime(erasure.finishedAt)}`}>
          by {erasure.by}. The certificate names no child; Settings keeps it.
        </Banner>
        <Section title="What was removed">
          <Lines lines={removedWords(erasure)} />
        </Section>
        <Section title="What could not be reached">
          <Lines lines={notReached(erasure)} />
        </Section>
        <div className={classes.row}>
          <Button variant="filled" onClick={() => save(erasure)}>
            Save the certificate
          </Button>
          <Button onClick={() => go({ to: 'caseload' })}>Open the caseload</Button>
          <span role="status">{said}</span>
        </div>
      </div>
    </Sheet>
  );
}
