import { useSyncExternalStore } from 'react';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { CouncilProfile } from '../../../shared/domain/profile/council-profile';
import type { VaultState } from '../../../shared/domain/vault/vault-state';
import { useObservable } from './observable';
import { useStore } from './store-context';

/** Every child; the same list until one changes. */
export const useCaseload = (): readonly ChildFile[] => useObservable(useStore().caseload);

/** One child; renders again only when that child changes. */
export function useChild(id: string): ChildFile | undefined {
  const store = useStore();
  return useSyncExternalStore(store.caseload.subscribe, () => store.child(id));
}

export const useVaultState = (): VaultState => useObservable(useStore().vaultState);

/** The council's profile: the built-in one with what this vault says otherwise. */
export const useProfile = (): CouncilProfile => useObservable(useStore().profile);

/** Whether the open vault is the fictional practice caseload. */
export const useIsPractice = (): boolean => useObservable(useStore().isPractice);
