import type { Contender } from './contender';

const peers = import.meta.glob<{ readonly contender: Contender }>('../peers/*.ts');

/** One of the peers, which comes when it is asked for: a start of the app holds one of them and no more. */
export async function peer(name: string): Promise<Contender> {
  const load = peers[`../peers/${name}.ts`];
  if (load === undefined) throw new Error(`There is no ${name} in bench/peers`);
  return (await load()).contender;
}
