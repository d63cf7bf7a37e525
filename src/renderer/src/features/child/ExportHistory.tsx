import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ToldChange } from '../../../../shared/domain/audit/history-record';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { HistoryEntry } from '../../../../shared/domain/vault/history';
import { counted } from '../../content/counts';
import { failureSentence } from '../../content/failures';
import type { ExportedHistory } from '../../store/export-history';
import { useStore } from '../../store/store-context';
import { Banner } from '../../ui/Banner';
import { CopyButton } from '../../ui/CopyButton';
import { Section } from '../../ui/Section';
import classes from './Changes.module.css';

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'done'; readonly exported: ExportedHistory };

/** In groups of four, as it is read out. */
const inGroups = (seal: string): string => seal.match(/.{1,4}/g)?.join(' ') ?? '';

function Done({ exported }: { readonly exported: ExportedHistory }) {
  return (
    <>
      <Banner kind="good" title={`${counted(exported.records, 'change')} exported`}>
        to the folder {exported.id} in {exported.folder}. README.txt there says how to check it.
      </Banner>
      <p>
        Keep this number, and tell it to whoever checks the export by telephone or by letter. With it they can see that
        nobody made the folder anew:
      </p>
      <code className={classes.seal} aria-label="SHA-256 of the statement">
        {inGroups(exported.seal)}
      </code>
      <CopyButton text={() => exported.seal}>Copy the number</CopyButton>
    </>
  );
}

function Outcome({ state }: { readonly state: State }) {
  switch (state.kind) {
    case 'ready':
      return null;
    case 'working':
      return <p>Writing the history…</p>;
    case 'failed':
      return (
        <Banner kind="problem" title="Nothing was exported.">
          {state.words}
        </Banner>
      );
    case 'done':
      return <Done exported={state.exported} />;
  }
}

type Props = { readonly child: ChildFile; readonly tell: (entry: HistoryEntry) => ToldChange };

/** Takes the whole history out as a folder that anyone can check, and says what that is good for. */
export function ExportHistory({ child, tell }: Props) {
  const store = useStore();
  const [state, setState] = useState<State>({ kind: 'ready' });
  const start = async () => {
    if (state.kind === 'working') return;
    setState({ kind: 'working' });
    const { exportHistory } = await import('../../store/export-history');
    const exported = await exportHistory(store, child, tell);
    if (exported.ok) setState({ kind: 'done', exported: exported.value });
    else if (exported.error.code === 'cancelled') setState({ kind: 'ready' });
    else setState({ kind: 'failed', words: failureSentence(exported.error.code) });
  };
  return (
    <Section title="For someone who has to check it">
      <div className={classes.export}>
        <p>
          A folder with every change, as a table and as a chain in which each record names the one before it, and a
          small program that checks the chain without Chairside. It shows that no record was changed, left out or moved.
          It is signed by this caseload: whoever has its public half, from Settings, can see that it comes from you. It
          cannot show who was at the keyboard, or that the laptop’s clock was right.
        </p>
        <p>The files hold names and what was written. Keep them as you keep the case record.</p>
        <Button onClick={() => void start()} aria-disabled={state.kind === 'working'}>
          Export this history
        </Button>
        <div role="status" className={classes.export}>
          <Outcome state={state} />
        </div>
      </div>
    </Section>
  );
}
