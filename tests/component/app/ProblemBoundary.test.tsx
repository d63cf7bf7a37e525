import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ProblemBoundary } from '../../../src/renderer/src/app/ProblemBoundary';
import { aStore } from '../../support/builders/a-store';
import { shown } from '../../support/shown';

function Broken(): never {
  throw new Error('Ruby Hartley cannot be shown');
}

test('A page that breaks says so with a reference, and shows none of the words in the error', () => {
  // React says on the console what it caught; here that is what is meant to happen.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  shown(
    aStore([]),
    <ProblemBoundary where="/caseload">
      <Broken />
    </ProblemBoundary>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is a problem with this page');
  expect(document.body.textContent).toMatch(/reference [0-9A-Z]{6}/u);
  expect(document.body.textContent).not.toContain('Ruby');
  expect(screen.getByRole('button', { name: 'Copy details' })).toBeDefined();
});
