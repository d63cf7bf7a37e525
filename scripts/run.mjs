// The one entry behind every npm script: sets up what the command needs, then runs it with the arguments given.
import { hasDisplay } from './display.mjs';
import { Stop } from './processes.mjs';
import { setUp } from './set-up/set-up.mjs';

const display = hasDisplay() ? [] : ['display'];
const app = { linux: ['electron', ...display], runtime: true, build: true };
const tests = { linux: ['electron', ...display, 'tests'], runtime: true, build: true };

const commands = {
  'set-up': { needs: tests, load: () => Promise.resolve(() => 0) },
  start: { needs: app, load: async () => (await import('./commands/start.mjs')).start },
  dev: { needs: { ...app, build: false }, load: async () => (await import('./commands/dev.mjs')).dev },
  build: { needs: { build: true }, load: () => Promise.resolve(() => 0) },
  check: { needs: {}, load: async () => (await import('./commands/check.mjs')).check },
  test: { needs: tests, load: async () => (await import('./commands/test.mjs')).test },
  bench: { needs: app, load: async () => (await import('./commands/bench.mjs')).benchmarks },
  soak: { needs: app, load: async () => (await import('./commands/soak.mjs')).soak },
  package: { needs: app, load: async () => (await import('./commands/package.mjs')).packageApp },
  journey: { needs: app, load: async () => (await import('./commands/journey.mjs')).journey },
};

async function main([name = '', ...args]) {
  const command = commands[name];
  if (command === undefined)
    throw new Stop(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
  const { runtime } = await setUp(command.needs);
  const work = await command.load();
  return work(args, { runtime });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = error.code;
}
