import { ClockQuestion } from '../features/unlock/ClockQuestion';
import type { Session } from '../store/session-types';
import { LockNotice } from './LockNotice';
import { useTellMain } from './tell-main';

/** The question about the clock. The caseload is open behind it, so it locks like any page. */
export function AskClock({ session }: { readonly session: Extract<Session, { readonly kind: 'asking-clock' }> }) {
  useTellMain(false);
  return (
    <>
      <LockNotice />
      <ClockQuestion problem={session.problem} useThisDate={session.useThisDate} />
    </>
  );
}
