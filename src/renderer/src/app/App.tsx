import { MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { GatePage } from '../features/unlock/GatePage';
import type { AppStore } from '../store/app-store';
import { useSession } from '../store/session';
import { SessionProvider } from '../store/store-context';
import { cssVariables, theme } from '../theme/theme';
import { LiveRegion } from './LiveRegion';
import { ProblemBoundary } from './ProblemBoundary';

// The unlock page starts without the router and the pages behind it.
const OpenApp = lazy(async () => ({ default: (await import('./OpenApp')).OpenApp }));

const AskClock = lazy(async () => ({ default: (await import('./AskClock')).AskClock }));
const AskKeys = lazy(async () => ({ default: (await import('./AskKeys')).AskKeys }));

function LockedOrOpen() {
  const session = useSession();
  if (session.kind === 'asking-clock') {
    return (
      <Suspense>
        <AskClock session={session} />
      </Suspense>
    );
  }
  if (session.kind === 'asking-keys') {
    return (
      <Suspense>
        <AskKeys session={session} />
      </Suspense>
    );
  }
  if (session.kind !== 'open') return <GatePage session={session} />;
  return (
    <Suspense>
      <OpenApp returnTo={session.returnTo} />
    </Suspense>
  );
}

type Props = { readonly store: AppStore; readonly nonce: string | undefined };

/** Everything: the theme, the store, and the gate or the open caseload. */
export function App({ store, nonce }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(nonce === undefined ? {} : { getStyleNonce: () => nonce })}
    >
      <ProblemBoundary where="app">
        <SessionProvider store={store}>
          <LiveRegion />
          <LockedOrOpen />
        </SessionProvider>
      </ProblemBoundary>
    </MantineProvider>
  );
}
