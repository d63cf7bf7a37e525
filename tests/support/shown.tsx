import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { AppStore } from '../../src/renderer/src/store/app-store';
import { SessionProvider } from '../../src/renderer/src/store/store-context';
import { theme } from '../../src/renderer/src/theme/theme';

/** Shows a part as the app does: dressed in the theme, with a store behind it. */
export const shown = (store: AppStore, part: ReactNode) =>
  render(
    <MantineProvider theme={theme} env="test">
      <SessionProvider store={store}>{part}</SessionProvider>
    </MantineProvider>,
  );
