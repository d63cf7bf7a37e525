import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WhyThisDate } from '../../../src/renderer/src/ui/WhyThisDate';
import { standing } from '../../../src/shared/domain/children/standing';
import { date } from '../../../src/shared/kernel/local-date';
import { aCounting } from '../../support/builders/a-calendar';
import { aChild } from '../../support/builders/a-child';
import { aStore } from '../../support/builders/a-store';
import { shown } from '../../support/shown';

const counting = aCounting();

function showReason(careBegan: string) {
  const { next } = standing(aChild().inCareSince(careBegan).build(), date('2026-12-02'), counting);
  if (next.kind !== 'due') throw new Error('No review is due');
  shown(aStore([]), <WhyThisDate date={next} counting={counting} />);
  const link = screen.getByRole('button', { name: 'Why this date?' });
  fireEvent.click(link);
  return { link, reason: screen.getByRole('dialog') };
}

test('The reason for a first review names the law, counts the days and leaves out Christmas', () => {
  const { link, reason } = showReason('2026-12-01');
  expect(link.getAttribute('aria-expanded')).toBe('true');
  expect(within(reason).getByRole('heading', { level: 2 }).textContent.replaceAll('\u00a0', ' ')).toBe(
    'Why 31 December 2026?',
  );
  expect(reason.textContent).toContain('regulation 33(1)');
  expect(within(reason).getByText('Law')).toBeDefined();
  const days = within(reason).getByRole('img');
  expect(days.querySelectorAll('[data-kind="counted"]')).toHaveLength(19);
  expect(days.querySelectorAll('[data-kind="holiday"]')).toHaveLength(2);
  expect(days.querySelector('[data-kind="due"]')?.textContent).toBe('31Day 20');
});

test('The reason says what is to be ready before, and closes by Escape', () => {
  const { reason } = showReason('2026-12-01');
  expect(within(reason).getAllByText('Guidance')).toHaveLength(2);
  fireEvent.keyDown(within(reason).getByRole('button', { name: 'Close' }), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});
