import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';
import { pages, type PageEntry } from './pages';
import { routePaths } from './route-paths';
import { RoutedPage } from './RoutedPage';
import { Shell } from './Shell';

/** The router of one session. Its history lives in memory, and every route holds ids only. */
export function createAppRouter(firstPath: string, returnTo: WhereTheChairWas | null) {
  const root = createRootRoute({ component: () => <Shell returnTo={returnTo} /> });
  const route = (entry: PageEntry) =>
    createRoute({
      getParentRoute: () => root,
      path: entry.path,
      component: () => <RoutedPage entry={entry} />,
    });
  // An address that no page has (an older version's, say) leads to the caseload.
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <RoutedPage entry={pages.caseload} />,
  });
  return createRouter({
    routeTree: root.addChildren([...Object.values(pages).map(route), elsewhere]),
    history: createMemoryHistory({ initialEntries: [firstPath === '' ? routePaths.caseload : firstPath] }),
    scrollRestoration: false,
  });
}
