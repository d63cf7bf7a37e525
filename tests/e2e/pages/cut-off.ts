import { expect, type Page } from '@playwright/test';

const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const HIDDEN_ON_PURPOSE = 2;
    const clips = (element: Element): boolean => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const isCut = (element: Element): boolean => {
      const { width, height, left, right } = element.getBoundingClientRect();
      if (width <= HIDDEN_ON_PURPOSE || height <= HIDDEN_ON_PURPOSE || element.textContent.trim() === '') return false;
      return (clips(element) && element.scrollWidth > element.clientWidth + 1) || left < 0 || right > window.innerWidth;
    };
    return [...document.querySelectorAll('#root *')]
      .filter((element) => element.checkVisibility() && isCut(element))
      .map((element) => element.textContent.slice(0, 80));
  });

/** Every word in the window can be read whole: none is clipped by its own box, or past the window's edge. */
export async function readsWhole(page: Page): Promise<void> {
  expect(await cutOff(page)).toEqual([]);
}
