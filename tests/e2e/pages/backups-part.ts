import type { Page } from '@playwright/test';
import { check } from './arrive';
import { readsWhole } from './cut-off';

/** Settings ▸ Backups: what is kept, one more now, the second folder, and the proof that they work. */
export async function backupsPart(page: Page) {
  const section = page.getByRole('region', { name: 'Backups', exact: true });
  const second = section.getByRole('region', { name: 'Second folder' });
  const proof = section.getByRole('region', { name: 'Prove that my backup works' });
  const look = async (name: string) => {
    await section.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    await check(page, name);
    await readsWhole(page);
  };
  await look('backups-light');
  return {
    section,
    look,
    now: section.getByRole('button', { name: 'Back up now' }),
    kept: section.getByRole('table', { name: 'Backups on this laptop' }).getByRole('row'),
    second: {
      region: second,
      choose: second.getByRole('button', { name: 'Choose a second folder' }),
      chooseAnother: second.getByRole('button', { name: 'Choose another folder' }),
      copy: second.getByRole('button', { name: 'Copy to it now' }),
      stop: second.getByRole('button', { name: 'Stop using it' }),
    },
    proof: {
      region: proof,
      passphrase: proof.getByLabel('Passphrase to open the backup', { exact: true }),
      prove: proof.getByRole('button', { name: 'Prove that my backup works' }),
    },
  };
}
