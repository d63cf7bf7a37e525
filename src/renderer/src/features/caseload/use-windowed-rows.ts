import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Pixels of a row of one line and of two (`--cs-row-compact`, `--cs-row`), and of the sticky head. */
const ROW = { 1: 30, 2: 44 } as const;
const HEAD = 34;
const ROWS_BEYOND = 6;

/** The rows in view and a few beyond, however many there are. */
export function useWindowedRows(scroller: RefObject<HTMLDivElement | null>, count: number, lines: 1 | 2) {
  'use no memo';
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions change with the scroll, and nothing keeps them
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW[lines],
    getItemKey: (index) => `${String(lines)}/${String(index)}`,
    overscan: ROWS_BEYOND,
    scrollPaddingStart: HEAD,
  });
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    show: (index: number) => {
      rows.scrollToIndex(index, { align: 'auto' });
    },
  };
}
