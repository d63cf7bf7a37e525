import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { counted } from '../../content/counts';
import type { MadePack } from '../../store/packs/making';
import { Banner } from '../../ui/Banner';
import type { Go } from '../../ui/destination';
import classes from './Packs.module.css';
import type { PackDraft } from './pack-draft';

type Props = { readonly made: MadePack; readonly draft: PackDraft; readonly go: Go };

/** What was made, and what is left to do: a transfer leaves the children here until they are erased. */
export function PackMade({ made, draft, go }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.page}>
      <h2 ref={heading} tabIndex={-1}>
        The pack of {counted(made.children, 'child', 'children')} is saved
      </h2>
      <p>
        As <span className={classes.mono}>{made.name}</span>. Its number is <b>{made.id}</b>: say it over the phone, so
        that both of you mean the same file.
      </p>
      {draft.by === 'passphrase' ? (
        <p>Tell the passphrase by phone or in person, never in the same message as the pack.</p>
      ) : null}
      {draft.reason === 'transfer' ? (
        <Banner kind="info" title="The children are still in your caseload.">
          They stay here until they are erased. Keep them until the other side has said that the pack is taken.
        </Banner>
      ) : (
        <Banner kind="info" title="The children stay in your caseload.">
          When they come back, open the pack that you are sent: you see each difference and choose.
        </Banner>
      )}
      <div className={classes.row}>
        <Button variant="filled" size="lg" onClick={() => go({ to: 'caseload' })}>
          Open the caseload
        </Button>
      </div>
    </div>
  );
}
