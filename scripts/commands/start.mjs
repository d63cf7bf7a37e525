import { appArguments, runtimeEnv } from '../app.mjs';
import { hasDisplay } from '../display.mjs';
import { run } from '../processes.mjs';
import { journey } from './journey.mjs';

/** Opens the built app; on a machine without a display it does the app's main job without a person instead. */
export async function start(args, { runtime }) {
  if (hasDisplay()) {
    const { code } = await run(runtime.path, appArguments(['--log-level=3', ...args]), { env: runtimeEnv(runtime) });
    return code;
  }
  console.log('There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so no window can be shown.');
  console.log('Instead the app does its main job without a person: it chairs a review of the practice caseload.');
  console.log('What it makes is put in ./journey-out\n');
  return journey(['--out', 'journey-out'], { runtime });
}
