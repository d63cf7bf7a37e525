import { useObservable } from './observable';
import type { Session, SessionActions } from './session-types';
import { useStore } from './store-context';

/** Locked, or open and on which vault. */
export const useSession = (): Session => useObservable(useStore().session);

/** Unlock, create, lock. */
export const useSessionActions = (): SessionActions => useStore().actions;
