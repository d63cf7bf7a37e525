import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runPlaywright } from '../playwright.mjs';
import { Stop } from '../processes.mjs';

const usage = `npm run journey -- --out DIR [--caseload DIR] [--user-data DIR] [--child REF] [--today YYYY-MM-DD]`;

const options = {
  caseload: { type: 'string' },
  out: { type: 'string', default: 'journey-out' },
  'user-data': { type: 'string' },
  child: { type: 'string' },
  today: { type: 'string' },
};

function parsed(args) {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    throw new Stop(`${error.message}\n\n${usage}`, 2);
  }
}

const asEnv = (name, value) => (value === undefined ? {} : { [name]: value });
const path = (value) => (value === undefined ? undefined : resolve(value));

/** Does the main job in the real app without a person, and leaves the documents and summary.json in --out. */
export async function journey(args, { runtime }) {
  const values = parsed(args);
  const { code } = await runPlaywright('journey', [], {
    runtime,
    env: {
      ...asEnv('JOURNEY_CASELOAD', path(values.caseload)),
      ...asEnv('JOURNEY_OUT', path(values.out)),
      ...asEnv('JOURNEY_USER_DATA', path(values['user-data'])),
      ...asEnv('JOURNEY_CHILD', values.child),
      ...asEnv('JOURNEY_TODAY', values.today),
    },
  });
  if (code === 0) console.log(`\nThe journey is done: see ${path(values.out)}`);
  return code;
}
