import { runPlaywright } from '../playwright.mjs';
import { Stop } from '../processes.mjs';

const names = ['corruption', 'corruption-in-app', 'kill', 'full-disk', 'fuzz', 'fuzz-in-app'];
/** What the short form does where nothing is named: what every machine can do, in well under a minute. */
const shortNames = ['corruption', 'kill', 'fuzz'];
const usage = `npm run soak -- [NAME] [--short] [--seed NUMBER]\n\nNAME is one of: ${names.join(', ')}; all of them where none is given.`;

/** Harms the vault in earnest, in the real app: `--short` for continuous integration, the long form for its figures. */
export async function soak(args, { runtime }) {
  const isShort = args.includes('--short');
  const at = args.indexOf('--seed');
  const seed = at === -1 ? String(Date.now() % 1_000_000_007) : (args[at + 1] ?? '');
  if (!/^\d+$/.test(seed)) throw new Stop(`A seed is a number.\n\n${usage}`, 2);
  const chosen = args.filter((word, index) => !word.startsWith('--') && (at === -1 || index !== at + 1));
  const strange = chosen.find((name) => !names.includes(name));
  if (strange !== undefined) throw new Stop(`There is no soak "${strange}".\n\n${usage}`, 2);
  const files = (chosen.length > 0 ? chosen : isShort ? shortNames : names).map((name) => `soak/${name}.spec`);
  const { code } = await runPlaywright('soak', files, {
    runtime,
    env: { SOAK_FORM: isShort ? 'short' : 'long', SOAK_SEED: seed },
  });
  return code;
}
