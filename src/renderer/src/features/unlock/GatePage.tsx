import { lazy, Suspense, useState } from 'react';
import type { Session } from '../../store/session-types';
import { GateMessage } from './GateMessage';
import { UnlockPage } from './UnlockPage';

// Once in a laptop’s life: no part of what every unlocking waits for.
const FirstRunPage = lazy(async () => ({ default: (await import('./FirstRunPage')).FirstRunPage }));

const starting = <GateMessage title="Opening Chairside" />;

type Locked = Extract<Session, { readonly kind: 'locked' }>;

function LockedPage({ session: { facts, work } }: { readonly session: Locked }) {
  const [broughtBack, setBroughtBack] = useState(false);
  if (facts.vaults.own || broughtBack) return <UnlockPage facts={facts} work={work} />;
  return (
    <Suspense fallback={starting}>
      <FirstRunPage facts={facts} work={work} onBroughtBack={() => setBroughtBack(true)} />
    </Suspense>
  );
}

/** What stands before the caseload: set one up, or unlock the one that is here. */
export function GatePage({
  session,
}: {
  readonly session: Exclude<Session, { readonly kind: 'open' | 'asking-clock' | 'asking-keys' }>;
}) {
  switch (session.kind) {
    case 'starting':
      return starting;
    case 'failed':
      return (
        <GateMessage title="Chairside could not start">
          Close the window and open Chairside again. If it happens again, tell IT the word “{session.code}”.
        </GateMessage>
      );
    case 'locked':
      return <LockedPage session={session} />;
  }
}
