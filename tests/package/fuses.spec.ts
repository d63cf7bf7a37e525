import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants';
import { expect, test } from '@playwright/test';
import { executableIn, packagedFolder } from './packaged-app';

const off = FuseState.DISABLE;
const on = FuseState.ENABLE;

test('the packaged app cannot be turned into a general-purpose Node or pointed at other code', async () => {
  const wire = await getCurrentFuseWire(executableIn(packagedFolder));
  expect(wire[FuseV1Options.RunAsNode]).toBe(off);
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off);
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(off);
  expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(on);
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on);
});
