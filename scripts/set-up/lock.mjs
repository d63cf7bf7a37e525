import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, sha256 } from '../paths.mjs';

// Outside the tree, because npm ci empties node_modules and a clean tree should stay clean.
const folder = join(tmpdir(), `chairside-set-up-${sha256(root).slice(0, 16)}`);
const owner = join(folder, 'pid');

function holderIsAlive() {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    // Another user's process answers EPERM: it is alive. A missing file or process is not.
    return error.code === 'EPERM';
  }
}

function taken() {
  try {
    mkdirSync(folder);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Keeps two commands started side by side from installing or building over each other. */
export async function oneAtATime(work) {
  let dead = 0;
  while (!taken()) {
    // The holder writes its number just after making the folder, so one look may come between the two.
    dead = holderIsAlive() ? 0 : dead + 1;
    if (dead > 3) rmSync(folder, { recursive: true, force: true });
    await wait(200);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
