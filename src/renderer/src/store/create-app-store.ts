import type { AppStore } from './app-store';

/** The store of this window, on the real vault, clock and desktop. */
export declare function createAppStore(): AppStore;
