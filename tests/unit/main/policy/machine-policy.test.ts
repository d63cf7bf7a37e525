import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../../src/main/policy/machine-policy';
import { temporaryFolder } from '../../../support/temporary-folder';

async function policyOf(text: string) {
  const file = join(temporaryFolder(), 'policy.json');
  writeFileSync(file, text);
  return readPolicy(file);
}

const share = resolve('/shares/backups');

describe('a laptop’s policy file', () => {
  it('need not be there', async () => {
    expect(await readPolicy(join(temporaryFolder(), 'policy.json'))).toEqual({ kind: 'none' });
  });

  it('says who set it and where backups also go, and may hold what another part of the app reads', async () => {
    const text = JSON.stringify({ setBy: 'Council IT', backups: { secondFolder: share }, retention: {} });
    const locks = { afterMinutes: null, inMeetingMinutes: null };
    const set = { kind: 'set', setBy: 'Council IT', secondFolder: null, locks };
    expect(await policyOf(text)).toEqual({ ...set, secondFolder: share });
    expect(await policyOf('{"setBy":"Council IT"}')).toEqual(set);
  });

  it('says how long an app that nobody uses may stay open at most, and in a meeting', async () => {
    const text = '{"setBy":"Council IT","locks":{"afterMinutes":5,"inMeetingMinutes":20}}';
    expect(await policyOf(text)).toMatchObject({ locks: { afterMinutes: 5, inMeetingMinutes: 20 } });
    expect(await policyOf(text.replace('20', '0'))).toEqual({ kind: 'unreadable' });
  });

  it('that does not read is told apart from one that is absent', async () => {
    for (const text of ['', 'null', '{', '{"setBy":""}', '{"setBy":"IT","backups":{"secondFolder":"backups"}}']) {
      expect(await policyOf(text), text).toEqual({ kind: 'unreadable' });
    }
  });
});
