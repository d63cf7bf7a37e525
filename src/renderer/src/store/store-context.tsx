import { createContext, use, type ReactNode } from 'react';
import type { AppStore } from './app-store';

const StoreContext = createContext<AppStore | null>(null);

/** Gives the store to everything below. The app makes one with `createAppStore`; a test gives its own. */
export function SessionProvider({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for work that is not a rendering: imports, finalising, the practice caseload. */
export function useStore(): AppStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('No SessionProvider above');
  return store;
}
