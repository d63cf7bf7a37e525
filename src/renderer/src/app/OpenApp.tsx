import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';
import { useCaseload, useIsPractice } from '../store/caseload';
import { PracticeContext } from '../ui/PracticeTag';
import { routePaths } from './route-paths';
import { createAppRouter } from './router';

/** A caseload just set up has nobody in it: the return is loaded next. */
function useFirstPath(returnTo: WhereTheChairWas | null): string {
  const isEmpty = useCaseload().length === 0;
  const isPractice = useIsPractice();
  if (returnTo !== null) return returnTo.route;
  return isEmpty && !isPractice ? routePaths.import : routePaths.caseload;
}

/** The open caseload: every page behind the gate. */
export function OpenApp({ returnTo }: { readonly returnTo: WhereTheChairWas | null }) {
  const firstPath = useFirstPath(returnTo);
  const [router] = useState(() => createAppRouter(firstPath, returnTo));
  return (
    <PracticeContext value={useIsPractice()}>
      <RouterProvider router={router} />
    </PracticeContext>
  );
}
