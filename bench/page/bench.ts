import { peer } from '#peers';
import '../../src/renderer/src/app/zod-without-eval';
import { caseload } from './caseload';
import type { Contender } from './contender';

// Every part comes when it is asked for: a start of the app holds what it measures and nothing beside it.
const own: Readonly<Record<string, () => Promise<{ readonly contender: Contender }>>> = {
  ours: () => import('./vault'),
  plain: () => import('./plain'),
};

const contenderOf = async (name: string): Promise<Contender> =>
  own[name] === undefined ? peer(name) : (await own[name]()).contender;

/** What the scenarios can ask of the page. */
const bench = {
  /** Keeps a caseload in one of the contenders; answers what opens it, its count, and the size of the plain JSON. */
  fill: async (name: string, children: number, reviews: number) => {
    const files = caseload(children, reviews);
    const contender = await contenderOf(name);
    const bytes = new TextEncoder().encode(JSON.stringify(files)).length;
    return { ...(await contender.fill(files)), bytes };
  },
  load: async (name: string, secret: string) => (await contenderOf(name)).load(secret),
  fillFromReturn: async (...what: Parameters<typeof import('./returned').fillFromReturn>) =>
    (await import('./returned')).fillFromReturn(...what),
  loadChecked: async (secret: string) => (await import('./vault')).loadChecked(secret),
  keyDerivation: async () => (await import('./key-derivation')).keyDerivation(),
  backUp: async (secret: string) => (await import('./backing-up')).backUp(secret),
  live: async (...what: Parameters<typeof import('./live').live>) => (await import('./live')).live(...what),
  save: async (...what: Parameters<typeof import('./saving').save>) => (await import('./saving')).save(...what),
  search: async (...what: Parameters<typeof import('./search').search>) => (await import('./search')).search(...what),
  dates: async (...what: Parameters<typeof import('./dates').dates>) => (await import('./dates')).dates(...what),
};

export type Bench = typeof bench;
Object.assign(window, { bench });
