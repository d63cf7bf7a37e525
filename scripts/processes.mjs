import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inRoot, readJson, root } from './paths.mjs';

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Electron's libraries look for a message bus that test machines lack; this says there is none. */
export const quietEnv = { DBUS_SESSION_BUS_ADDRESS: 'disabled:' };

/**
 * Runs a program to its end and answers `{ code, output }`; a program that cannot start counts as code 127.
 * `show: false` keeps its output off the screen; `onOutput` sees every piece of it; `timeout` is in milliseconds.
 */
export function run(program, args = [], { env = {}, cwd = root, show = true, onOutput, timeout } = {}) {
  const watched = !show || onOutput !== undefined;
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', watched ? 'pipe' : 'inherit', watched ? 'pipe' : 'inherit'],
      // On Windows npm is a .cmd file, which only a shell may start.
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    const take = (stream) => (piece) => {
      output += piece;
      onOutput?.(piece.toString());
      if (show) stream.write(piece);
    };
    child.stdout?.on('data', take(process.stdout));
    child.stderr?.on('data', take(process.stderr));
    const timer = timeout === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeout);
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const finish = (code, text = output) => {
      clearTimeout(timer);
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done({ code, output: text });
    };
    child.on('error', (error) => finish(127, `${output}${error.message}\n`));
    child.on('close', (code, signal) => finish(code ?? 128 + (signalNumbers[signal] ?? 1)));
  });
}

/** The arguments that start an installed package's own command with this same Node. */
export function tool(name, command = name) {
  const { bin } = readJson(inRoot('node_modules', name, 'package.json'));
  return join(root, 'node_modules', name, typeof bin === 'string' ? bin : bin[command]);
}

export const runTool = (name, args, options, command = name) =>
  run(process.execPath, [tool(name, command), ...args], options);

/** npm as this run was started by, so that a second npm on the machine is never mixed in. */
export function runNpm(args, { env = {}, ...options } = {}) {
  const cleared = Object.keys(process.env).filter((key) => /^npm_(lifecycle|package|command)/.test(key));
  const clean = { ...Object.fromEntries(cleared.map((key) => [key, undefined])), ...env };
  const own = process.env['npm_execpath'];
  return own !== undefined && /npm-cli\.c?js$/.test(own)
    ? run(process.execPath, [own, ...args], { ...options, env: clean })
    : run('npm', args, { ...options, env: clean });
}

/** Thrown to end a command with a sentence rather than a stack. */
export class Stop extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}
