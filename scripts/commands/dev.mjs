import { runtimeEnv, sandboxArguments } from '../app.mjs';
import { runOnDisplay } from '../display.mjs';
import { tool } from '../processes.mjs';

/** Opens the app from its sources and follows changes to them. */
export async function dev(args, { runtime }) {
  const sandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : [];
  const { code } = await runOnDisplay(
    process.execPath,
    [tool('electron-vite'), 'dev', '--watch', ...sandbox, '--', ...args],
    { env: runtimeEnv(runtime) },
  );
  return code;
}
