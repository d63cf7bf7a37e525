import { Button } from '@mantine/core';
import { useState } from 'react';
import { counted } from '../../content/counts';
import { sizeWords } from '../../content/sizes';
import { Banner } from '../../ui/Banner';
import { Section } from '../../ui/Section';
import type { QueueRow } from './filing-queue';
import classes from './Filing.module.css';
import { useExport, type ExportState } from './use-export';

function WhatIsWritten({ rows }: { readonly rows: readonly QueueRow[] }) {
  const size = rows.reduce((sum, { record }) => sum + record.size, 0);
  return (
    <dl className={classes.facts}>
      <dt>Documents</dt>
      <dd>
        {counted(rows.length, 'Word file')}, {sizeWords(size)}
      </dd>
      <dt>Index</dt>
      <dd>index.csv, {counted(rows.length, 'row')}</dd>
      <dt>Proof</dt>
      <dd>SHA-256 of every file</dd>
      <dt>Names</dt>
      <dd>No child’s name in any file name</dd>
    </dl>
  );
}

/** What came of the last export. */
function Outcome({ state }: { readonly state: ExportState }) {
  switch (state.kind) {
    case 'ready':
      return null;
    case 'working':
      return (
        <p role="status">
          Reading {String(state.done)} of {counted(state.of, 'document')}…
        </p>
      );
    case 'failed':
      return (
        <Banner kind="problem" title="Nothing was exported.">
          {state.words}
        </Banner>
      );
    case 'done':
      return (
        <Banner kind="good" title={`${counted(state.exported.documents, 'document')} exported`}>
          to the folder {state.exported.id} in {state.exported.folder}. It was read back and every file is whole.
        </Banner>
      );
  }
}

type Props = {
  readonly rows: readonly QueueRow[];
  /** Told once they are out: they need not be chosen any longer. */
  readonly onExported: () => void;
};

/** The chosen documents and the one button that takes them out. */
export function ExportAside({ rows, onExported }: Props) {
  const { state, start, cancel } = useExport(onExported);
  const [asked, setAsked] = useState(false);
  const again = rows.filter((row) => row.state === 'exported').length;
  const label = rows.length === 0 ? 'Export documents' : `Export ${counted(rows.length, 'document')}`;
  const pressed = () => {
    setAsked(rows.length === 0);
    if (rows.length > 0 && state.kind !== 'working') start(rows);
  };
  return (
    <aside className={classes.aside} aria-label="Export">
      <div className={classes.about}>
        <Section title={label}>
          {rows.length === 0 ? <p>Choose documents in the list.</p> : <WhatIsWritten rows={rows} />}
        </Section>
        {again === 0 ? null : (
          <Banner kind="info" title={`${counted(again, 'document')} exported before.`}>
            They keep the same names, so nothing is doubled.
          </Banner>
        )}
        <div role="status">
          <Outcome state={state} />
        </div>
      </div>
      <div className={classes.actions}>
        {asked && rows.length === 0 ? <p role="alert">Choose at least one document first.</p> : null}
        <Button variant="filled" size="lg" aria-disabled={rows.length === 0} onClick={pressed}>
          {label}
        </Button>
        {state.kind === 'working' ? <Button onClick={cancel}>Stop the export</Button> : null}
        <span className={classes.note}>
          You choose the folder. What is written is read back and checked; if you stop, nothing half-done is left.
        </span>
      </div>
    </aside>
  );
}
