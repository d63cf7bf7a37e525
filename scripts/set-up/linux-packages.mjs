import { existsSync } from 'node:fs';
import { run, Stop } from '../processes.mjs';
import { saying } from './steps.mjs';

/** The one list of Debian packages: what Electron needs, what stands in for a display, what the tests call. */
const linuxPackages = {
  electron: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'],
  display: ['xvfb', 'xauth'],
  tests: [
    'strace',
    'python3',
    'python3-docx',
    'pandoc',
    'qpdf',
    'poppler-utils',
    'libreoffice-writer-nogui',
    'fonts-liberation',
  ],
};

// Debian 13 renamed the libraries whose time type grew; either name will do.
const spellings = (name) => (name.startsWith('lib') ? [name, `${name}t64`] : [name]);

async function missing(names) {
  const { output } = await run(
    'dpkg-query',
    ['-W', '-f=${Package} ${db:Status-Status}\n', ...names.flatMap(spellings)],
    {
      show: false,
    },
  );
  const have = new Set(output.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])));
  return names.filter((name) => !spellings(name).some((spelling) => have.has(spelling)));
}

async function spelledForHere(names) {
  const { output } = await run('apt-cache', ['pkgnames'], { show: false });
  const known = new Set(output.split('\n'));
  return names.map((name) => spellings(name).findLast((spelling) => known.has(spelling)) ?? name);
}

async function install(names) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, show: false };
  const updated = await run('apt-get', ['update', '-qq'], options);
  if (updated.code !== 0) throw new Stop(`${updated.output}\napt-get update failed.`);
  const here = await spelledForHere(names);
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...here], options);
  if (installed.code !== 0) throw new Stop(`${installed.output}\napt-get could not install ${here.join(' ')}.`);
}

/**
 * Sees that the Debian packages of the groups named are there. Root installs what is missing; anyone else gets the
 * exact line to run, and is stopped only when the app itself could not start.
 */
export async function setUpLinuxPackages(groups) {
  if (process.platform !== 'linux') return 'not Linux, none needed';
  const names = groups.flatMap((group) => linuxPackages[group]);
  if (!existsSync('/usr/bin/dpkg-query')) return `not Debian: see that these are there: ${names.join(' ')}`;
  const absent = await missing(names);
  if (absent.length === 0) return 'nothing to do';
  if (process.getuid() === 0) {
    saying('Linux packages', `installing ${absent.join(' ')}`);
    await install(absent);
    return 'installed';
  }
  const line = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${absent.join(' ')}`;
  const needed = absent.filter((name) => !linuxPackages.tests.includes(name));
  if (needed.length > 0)
    throw new Stop(`Some Linux packages are missing. Run this line, then try again:\n\n  ${line}\n`);
  return `missing ${absent.join(' ')}; the checks that need them will say they were not run. To install: ${line}`;
}
