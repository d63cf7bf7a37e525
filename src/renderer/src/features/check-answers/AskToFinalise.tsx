import { Button, Group, Modal } from '@mantine/core';
import { Banner } from '../../ui/Banner';
import type { CheckProps } from './check-props';
import classes from './check.module.css';
import { useFinalise } from './use-finalise';

type Props = CheckProps & { readonly opened: boolean; readonly onClose: () => void };

/** Asks once, says what will happen, and shows how far it has come. */
export function AskToFinalise({ here, named, opened, onClose }: Props) {
  const { state, start } = useFinalise(here);
  const working = state.kind === 'working';
  return (
    <Modal
      opened={opened}
      onClose={() => {
        if (!working) onClose();
      }}
      title="Finalise the record?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.asking}>
        <p>
          {named.child}’s review becomes final. The full record and the decisions are made in Word, sealed and kept. A
          final record never changes; a correction becomes a new version.
        </p>
        {state.kind === 'failed' ? (
          <Banner kind="problem" title="The record is not final.">
            {state.words}
          </Banner>
        ) : null}
        <p role="status">{working ? `Making the documents: ${String(state.done)} of ${String(state.of)} done…` : ''}</p>
        <Group gap="sm">
          <Button variant="filled" size="lg" aria-disabled={working} onClick={working ? undefined : start}>
            Finalise the record
          </Button>
          <Button size="lg" onClick={onClose} aria-disabled={working} data-autofocus>
            Go back to the answers
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
