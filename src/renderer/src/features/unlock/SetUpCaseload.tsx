import { lazy, Suspense, useState } from 'react';
import type { MadeVault } from '../../store/session-types';
import { ChoosePassphrase } from './ChoosePassphrase';

// The unlock page starts without it.
const KeepRecoveryKey = lazy(async () => ({ default: (await import('./KeepRecoveryKey')).KeepRecoveryKey }));

/** Two steps: a passphrase, then the recovery key that is shown once. */
export function SetUpCaseload({ onKeyMade }: { readonly onKeyMade: () => void }) {
  const [made, setMade] = useState<MadeVault | null>(null);
  if (made !== null) {
    return (
      <Suspense>
        <KeepRecoveryKey made={made} />
      </Suspense>
    );
  }
  return (
    <ChoosePassphrase
      onMade={(vault) => {
        setMade(vault);
        onKeyMade();
      }}
    />
  );
}
