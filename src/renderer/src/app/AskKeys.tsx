import { KeysQuestion } from '../features/unlock/KeysQuestion';
import type { Session } from '../store/session-types';
import { LockNotice } from './LockNotice';
import { useTellMain } from './tell-main';

/** The questions about the locks. The caseload is open behind them, so it locks like any page. */
export function AskKeys({ session }: { readonly session: Extract<Session, { readonly kind: 'asking-keys' }> }) {
  useTellMain(false);
  return (
    <>
      <LockNotice />
      <KeysQuestion changePassphrase={session.changePassphrase} goOn={session.goOn} />
    </>
  );
}
