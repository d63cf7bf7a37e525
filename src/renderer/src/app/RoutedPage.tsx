import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { PageWait } from './PageWait';
import { HalfTypedPlace } from '../ui/half-typed';
import { useGo } from './go';
import { useHalfTypedPlace } from './half-typed-place';
import type { Address, PageEntry } from './pages';
import { ProblemBoundary } from './ProblemBoundary';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function useAddress(): Address {
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  // This page's own, as its ids are: the location is ahead of it while the next page's code comes from the disk.
  const { view, field, topic }: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return {
    child: text(params['child']),
    review: text(params['review']),
    task: text(params['task']),
    ...(typeof view === 'string' ? { view } : {}),
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof topic === 'string' ? { topic } : {}),
  };
}

/** One page of the table with its ids, inside a boundary of its own: a page that breaks leaves the rail standing. */
export function RoutedPage({ entry }: { readonly entry: PageEntry }) {
  const address = useAddress();
  const go = useGo();
  const { href } = useLocation();
  const halfTyped = useHalfTypedPlace();
  return (
    <ProblemBoundary where={entry.path} resetOn={href}>
      <HalfTypedPlace value={halfTyped}>
        <Suspense fallback={<PageWait />}>{entry.show(address, go)}</Suspense>
      </HalfTypedPlace>
    </ProblemBoundary>
  );
}
