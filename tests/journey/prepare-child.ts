import { expect, type Page } from '@playwright/test';
import { childPage } from '../e2e/pages/child-page';
import type { MadeUpWords } from './made-up-words';

const roles = ['Social worker', 'Foster carer', 'Mother'] as const;

/** Gives the child a name and three people where there are none, and comes to the child's open review. */
export async function prepareChild(page: Page, words: MadeUpWords): Promise<string> {
  const child = await childPage(page, /./u);
  await child.show('Facts');
  for (const label of [
    'Given name',
    'Family name',
    'Likes to be called (optional)',
    'Communicates best by (optional)',
  ]) {
    const field = child.fact(label);
    if ((await field.inputValue()) === '') await field.fill(words.next(`child: ${label}`));
  }
  const name = await child.fact('Given name').inputValue();
  await child.show('People');
  if ((await child.table.count()) === 0) {
    for (const role of roles) {
      await child.addPerson.click();
      await child
        .person('Name')
        .fill(`${words.next(`person: ${role}, name`)} ${words.next(`person: ${role}, surname`)}`);
      await child.field('Who they are to the child').fill(role);
      await child.field('Telephone (optional)').fill(words.next(`person: ${role}, telephone`));
      await child.field('Address (optional)').fill(`1 ${words.next(`person: ${role}, address`)} Street`);
      if (role === 'Mother') await child.person('Has parental responsibility').check();
      await child.keepPerson.click();
      await expect(child.personForm).toHaveCount(0);
    }
  }
  const open = (await child.openReview.count()) > 0 ? child.openReview : child.startReview;
  await open.click();
  return name;
}
