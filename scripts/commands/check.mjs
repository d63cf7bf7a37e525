import { checks, runChecks } from '../checks/checks.mjs';
import { Stop } from '../processes.mjs';

const named = (args) => {
  const unknown = args.filter((arg) => !checks.some(({ name }) => name === arg));
  if (unknown.length > 0) {
    throw new Stop(`There is no check "${unknown[0]}". There are: ${checks.map(({ name }) => name).join(', ')}.`, 2);
  }
  return args.length === 0 ? checks : checks.filter(({ name }) => args.includes(name));
};

/** Runs every check, or those named, to the end; fails when any fails. */
export async function check(args) {
  const outcomes = await runChecks(named(args));
  const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
  console.log(failed.length === 0 ? 'check: all passed' : `check: failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}
