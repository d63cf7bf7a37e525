import { lazy, Suspense } from 'react';
import type { Session } from '../../store/session-types';
import { GateMessage } from './GateMessage';
import { UnlockPage } from './UnlockPage';

// Once in a laptop's life: no part of what every unlocking waits for.
const FirstRunPage = lazy(async () => ({ default: (await import('./FirstRunPage')).FirstRunPage }));

/** What stands before the caseload: set one up, or unlock the one that is here. */
export function GatePage({
  session,
}: {
  readonly session: Exclude<Session, { readonly kind: 'open' | 'asking-clock' | 'asking-keys' }>;
}) {
  switch (session.kind) {
    case 'starting':
      return <GateMessage title="Opening Chairside" />;
    case 'failed':
      return (
        <GateMessage title="Chairside could not start">
          Close the window and open Chairside again. If it happens again, tell IT the word “{session.code}”.
        </GateMessage>
      );
    case 'locked':
      return session.facts.vaults.own ? (
        <UnlockPage facts={session.facts} work={session.work} />
      ) : (
        <Suspense fallback={<GateMessage title="Opening Chairside" />}>
          <FirstRunPage facts={session.facts} work={session.work} />
        </Suspense>
      );
  }
}
