import { useObservable } from './observable';
import type { SaveStatus } from './save-status';
import { useStore } from './store-context';

/** What has become of the last words typed. */
export const useSaveStatus = (): SaveStatus => useObservable(useStore().saveStatus);
