import type { Desktop } from '../../../preload/index';

declare global {
  interface Window {
    readonly desktop: Desktop;
  }
}

/** The one bridge to main: every call answers a Result, and none throws for an expected reason. */
export const desktop = window.desktop;
