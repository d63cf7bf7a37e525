import type { Session } from '../../store/session-types';
import { useStore } from '../../store/store-context';
import { Brand } from '../../ui/Brand';
import { NewRecoveryKey } from '../../ui/NewRecoveryKey';
import { AskNewPassphrase } from './AskNewPassphrase';
import classes from './Gate.module.css';

type Props = Pick<Extract<Session, { readonly kind: 'asking-keys' }>, 'changePassphrase' | 'goOn'>;

function AskRecoveryKey({ goOn }: Pick<Props, 'goOn'>) {
  const { keys } = useStore();
  return (
    <>
      <div>
        <h1>Make a recovery key that you keep</h1>
        <p>
          When this caseload was set up, Chairside closed before you had typed back your recovery key. Nobody may have a
          copy of it. Without one, a forgotten passphrase means that everything in the caseload is lost.
        </p>
      </div>
      <NewRecoveryKey make={keys.newRecoveryKey} onKept={goOn} onLeave={goOn} leave="Ask me at the next unlock" />
    </>
  );
}

/** What has to be asked about the locks before the caseload shows: a forgotten passphrase, a recovery key nobody kept. */
export function KeysQuestion({ changePassphrase, goOn }: Props) {
  return (
    <main className={classes.alone}>
      <Brand />
      {changePassphrase === null ? (
        <AskRecoveryKey goOn={goOn} />
      ) : (
        <AskNewPassphrase change={changePassphrase} goOn={goOn} />
      )}
    </main>
  );
}
