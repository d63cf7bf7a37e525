import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Go } from '../ui/destination';
import { pathTo } from './route-paths';

/** Leads to a destination by the router. */
export function useGo(): Go {
  const navigate = useNavigate();
  return useCallback(
    (to) => {
      void navigate({ href: pathTo(to) });
    },
    [navigate],
  );
}
