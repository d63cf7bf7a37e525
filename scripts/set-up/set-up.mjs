import { setUpBuild } from './build.mjs';
import { setUpLinuxPackages } from './linux-packages.mjs';
import { oneAtATime } from './lock.mjs';
import { setUpNpmPackages } from './npm-packages.mjs';
import { findRuntime } from './runtime.mjs';
import { said } from './steps.mjs';

async function step(name, work, words = (outcome) => outcome) {
  const startedAt = performance.now();
  const outcome = await work();
  said(name, words(outcome), startedAt);
  return outcome;
}

/**
 * Makes ready what a command needs and answers `{ runtime }`. Needs are any of `runtime`, `build` and the groups of
 * Linux packages; the npm packages are always seen to. Each step does nothing when nothing has changed.
 */
export const setUp = ({ linux = [], runtime = false, build = false }) =>
  oneAtATime(async () => {
    await step('npm packages', setUpNpmPackages);
    if (linux.length > 0) await step('Linux packages', () => setUpLinuxPackages(linux));
    const found = runtime ? await step('runtime', findRuntime, ({ words }) => words) : undefined;
    if (build) await step('build', setUpBuild);
    return { runtime: found };
  });
