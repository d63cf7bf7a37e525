import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeProgram, runNode, scratch } from './run-script';

// A Debian of our own: each program of the package manager only notes what it was asked.
function debianWith(installed: readonly string[], known: readonly string[]): string {
  const folder = scratch();
  const note = `echo "$(basename "$0") $*" >> ${folder}/asked`;
  fakeProgram(folder, 'dpkg-query', installed.map((name) => `echo '${name} installed'`).join('\n'));
  fakeProgram(folder, 'apt-cache', known.map((name) => `echo '${name}'`).join('\n'));
  fakeProgram(folder, 'apt-get', note);
  return folder;
}

function setUp(folder: string, user: number, group: string): { readonly code: number | null; readonly output: string } {
  const code = `
    process.getuid = () => ${user};
    const { setUpLinuxPackages } = await import('./scripts/set-up/linux-packages.mjs');
    console.log(await setUpLinuxPackages(['${group}']).catch(({ message }) => message));`;
  return runNode(['--input-type=module', '-e', code], folder);
}

const electron = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'];

test.runIf(process.platform === 'linux')('nothing is asked of the package manager when all is there', () => {
  const folder = debianWith(electron, []);
  expect(setUp(folder, 0, 'electron').output.trim()).toBe('nothing to do');
});

test.runIf(process.platform === 'linux')('the newer Debian names of the same libraries will do', () => {
  const folder = debianWith(['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1', 'libxss1'], []);
  expect(setUp(folder, 0, 'electron').output.trim()).toBe('nothing to do');
});

test.runIf(process.platform === 'linux')(
  'root updates the lists first, then installs by the name this Debian knows',
  () => {
    const folder = debianWith(['libnss3', 'libgbm1', 'libxss1'], ['libgtk-3-0', 'libgtk-3-0t64', 'libasound2']);
    expect(setUp(folder, 0, 'electron').output.trim().split('\n').at(-1)).toBe('installed');
    expect(readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends libgtk-3-0t64 libasound2',
    ]);
  },
);

test.runIf(process.platform === 'linux')('anyone else is told the exact line to run', () => {
  const folder = debianWith(['libnss3', 'libgbm1', 'libxss1', 'libasound2'], []);
  expect(setUp(folder, 1000, 'electron').output).toContain(
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends libgtk-3-0\n',
  );
});

test.runIf(process.platform === 'linux')('a tool that only tests need stops nobody', () => {
  const { output } = setUp(debianWith(['strace', 'python3'], []), 1000, 'tests');
  expect(output).toMatch(/^missing python3-docx pandoc/);
});
