import { rmSync } from 'node:fs';
import { runtimeEnv, sandboxArguments } from '../app.mjs';
import { runOnDisplay } from '../display.mjs';
import { tool } from '../processes.mjs';
import { buildStamp } from '../set-up/build.mjs';

/** Opens the app from its sources and follows changes to them. */
export async function dev(args, { runtime }) {
  // What this leaves in out/ is not the build that people and tests get, so the next command makes that one again.
  rmSync(buildStamp(), { force: true });
  const { code } = await runOnDisplay(
    process.execPath,
    [tool('electron-vite'), 'dev', '--watch', '--', ...sandboxArguments(), '--log-level=3', ...args],
    { env: runtimeEnv(runtime) },
  );
  return code;
}
