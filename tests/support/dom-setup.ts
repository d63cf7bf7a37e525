import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// happy-dom lacks some of what Mantine asks of a window; each stand-in answers "nothing to report".
const nothing = (): void => undefined;

const standIns = {
  matchMedia: (media: string) => ({
    matches: false,
    media,
    onchange: null,
    addEventListener: nothing,
    removeEventListener: nothing,
    addListener: nothing,
    removeListener: nothing,
    dispatchEvent: () => false,
  }),
  ResizeObserver: class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  },
};

for (const [name, value] of Object.entries(standIns)) {
  if (!(name in window)) Object.defineProperty(window, name, { value, writable: true, configurable: true });
}

if (!('fonts' in document)) {
  Object.defineProperty(document, 'fonts', {
    value: { addEventListener: nothing, removeEventListener: nothing, ready: Promise.resolve() },
  });
}

afterEach(cleanup);

// How long a busy machine may take to draw, before a thing that is waited for counts as missing.
configure({ asyncUtilTimeout: 10_000 });
