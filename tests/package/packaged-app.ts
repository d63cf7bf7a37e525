import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const nobody = '65534';
const isRoot = process.getuid?.() === 0;
export const packagedFolder = process.env['PACKAGED_APP'] ?? join(process.cwd(), 'dist', 'linux-unpacked');

export type PackagedApp = {
  readonly port: number;
  /** The lines of /proc/PID/status of each renderer of this app, by process. */
  readonly rendererStatus: () => readonly string[];
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

const isExecutable = (file: string): boolean => statSync(file).isFile() && (statSync(file).mode & 0o111) !== 0;

/** The app's own program among the files beside it. */
export function executableIn(folder: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith('chairside') && isExecutable(join(folder, file)));
  if (name === undefined) throw new Error(`No packaged app in ${folder}: run "npm run package" first.`);
  return join(folder, name);
}

/** The command that starts a program as a plain user: the program itself when this is one already. */
const asPlainUser = (program: string, args: readonly string[]): readonly [string, readonly string[]] =>
  isRoot
    ? ['setpriv', [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--', program, ...args]]
    : [program, args];

/** True where the kernel lets a plain user make the namespace that Chromium's sandbox is built on. */
const hasUserNamespaces = (): boolean => spawnSync(...asPlainUser('unshare', ['--user', 'true'])).status === 0;

/** Gives the folder to the plain user. Where a sandbox needs Chromium's helper, that one file stays root's, as an installer leaves it. */
function handOver(home: string, folder: string): void {
  if (!isRoot) return;
  execFileSync('chown', ['-R', `${nobody}:${nobody}`, home]);
  if (hasUserNamespaces()) return;
  execFileSync('chown', ['0:0', join(folder, 'chrome-sandbox')]);
  chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
}

/** The X display's key belongs to whoever started it, so the plain user gets a copy. */
function displayKey(home: string): Record<string, string> {
  const key = process.env['XAUTHORITY'];
  if (key === undefined || !existsSync(key)) return {};
  copyFileSync(key, join(home, 'Xauthority'));
  return { XAUTHORITY: join(home, 'Xauthority') };
}

const commandLine = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // The process ended between the listing and this look at it.
    return '';
  }
};

function statusOfRenderers(executable: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandLine(pid).startsWith(executable) && commandLine(pid).includes('--type=renderer'))
    .map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'));
}

const hasEnded = (app: ChildProcess): boolean => app.exitCode !== null || app.signalCode !== null;

async function debuggingPort(userData: string, app: ChildProcess, output: () => string): Promise<number> {
  const file = join(userData, 'DevToolsActivePort');
  for (let tries = 0; tries < 150; tries += 1) {
    if (existsSync(file)) return Number(readFileSync(file, 'utf8').split('\n')[0]);
    if (hasEnded(app)) throw new Error(`The packaged app ended: ${app.exitCode ?? app.signalCode}.\n${output()}`);
    await wait(200);
  }
  throw new Error(`The packaged app opened no debugging port in 30 seconds.\n${output()}`);
}

/** Starts the packaged app, from a copy that a plain user can read, as that user and with Chromium's sandbox on. */
export async function startPackagedApp(): Promise<PackagedApp> {
  const home = mkdtempSync(join(tmpdir(), 'chairside-package-'));
  const folder = join(home, 'app');
  const userData = join(home, 'user-data');
  cpSync(packagedFolder, folder, { recursive: true });
  const environment = { PATH: process.env['PATH'], DISPLAY: process.env['DISPLAY'], HOME: home, ...displayKey(home) };
  handOver(home, folder);
  const executable = executableIn(folder);
  const switches = [`--user-data-dir=${userData}`, '--remote-debugging-port=0', '--lang=en-GB', '--disable-gpu'];
  const [program, args] = asPlainUser(executable, switches);
  const app = spawn(program, args, {
    env: { ...environment, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    stdio: 'pipe',
    detached: true,
  });
  let said = '';
  app.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  app.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const output = (): string => said;
  const stop = async (): Promise<void> => {
    if (app.pid !== undefined && !hasEnded(app)) {
      const ended = new Promise((done) => app.once('exit', done));
      process.kill(-app.pid, 'SIGKILL');
      await ended;
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await debuggingPort(userData, app, output);
    return { port, rendererStatus: () => statusOfRenderers(executable), output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
