import { run } from './processes.mjs';

export const hasDisplay = () =>
  process.platform !== 'linux' ||
  (process.env['DISPLAY'] ?? '') !== '' ||
  (process.env['WAYLAND_DISPLAY'] ?? '') !== '';

/** Runs a program that opens windows, on a display of its own where the machine has none. */
export const runOnDisplay = (program, args, options) =>
  hasDisplay()
    ? run(program, args, options)
    : run('xvfb-run', ['-a', '--server-args=-screen 0 1920x1200x24', program, ...args], options);
