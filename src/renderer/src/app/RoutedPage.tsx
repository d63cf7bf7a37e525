import { useLocation, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { PageWait } from './PageWait';
import { useGo } from './go';
import type { Address, PageEntry } from './pages';
import { ProblemBoundary } from './ProblemBoundary';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function useAddress(): Address {
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const { searchStr } = useLocation();
  const search = new URLSearchParams(searchStr);
  const [view, field, topic] = [search.get('view'), search.get('field'), search.get('topic')];
  return {
    child: text(params['child']),
    review: text(params['review']),
    task: text(params['task']),
    ...(view === null ? {} : { view }),
    ...(field === null ? {} : { field }),
    ...(topic === null ? {} : { topic }),
  };
}

/** One page of the table with its ids, inside a boundary of its own: a page that breaks leaves the rail standing. */
export function RoutedPage({ entry }: { readonly entry: PageEntry }) {
  const address = useAddress();
  const go = useGo();
  const { href } = useLocation();
  return (
    <ProblemBoundary where={entry.path} resetOn={href}>
      <Suspense fallback={<PageWait />}>{entry.show(address, go)}</Suspense>
    </ProblemBoundary>
  );
}
