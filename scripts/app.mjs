import { root } from './paths.mjs';
import { quietEnv } from './processes.mjs';

/** Chromium refuses its sandbox to root, and only to root. */
export const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The arguments that open the built app with the development runtime. */
export const appArguments = (rest = []) => [root, ...sandboxArguments(), ...rest];

/** What tools started from here need to know to find the same Electron. */
export const runtimeEnv = (runtime) => ({ ...quietEnv, ELECTRON_EXEC_PATH: runtime.path });
