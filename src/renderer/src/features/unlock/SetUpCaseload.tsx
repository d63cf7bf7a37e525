import { useState } from 'react';
import type { MadeVault } from '../../store/session-types';
import { ChoosePassphrase } from './ChoosePassphrase';
import { KeepRecoveryKey } from './KeepRecoveryKey';

/** Two steps: a passphrase, then the recovery key that is shown once. */
export function SetUpCaseload({ onKeyMade }: { readonly onKeyMade: () => void }) {
  const [made, setMade] = useState<MadeVault | null>(null);
  if (made !== null) return <KeepRecoveryKey made={made} />;
  return (
    <ChoosePassphrase
      onMade={(vault) => {
        setMade(vault);
        onKeyMade();
      }}
    />
  );
}
