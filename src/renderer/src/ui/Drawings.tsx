import type { ReactNode } from 'react';

type Drawing = { readonly box: number; readonly lines: ReactNode };

/** The product's own line drawings, 16 px unless said; they take the colour of the words beside them. */
export const drawings = {
  back: { box: 16, lines: <path d="M10 3.500 5.500 8l4.500 4.500" /> },
  cal: {
    box: 16,
    lines: (
      <>
        <rect x="2.500" y="3.500" width="11" height="10.500" rx="1" />
        <path d="M2.500 7h11M5.500 2v3M10.500 2v3" />
      </>
    ),
  },
  chair: { box: 24, lines: <path d="M6 3v18M6 12h9a3 3 0 0 1 3 3v6M6 16h12" strokeWidth="2.6" /> },
  copy: {
    box: 16,
    lines: (
      <>
        <rect x="5.500" y="5.500" width="8" height="8.500" rx="1" />
        <path d="M3 10.500V3a1 1 0 0 1 1-1h6.500" />
      </>
    ),
  },
  doc: { box: 16, lines: <path d="M4 1.800h5.200L12.500 5v9.200H4zM9 2v3.300h3.300" /> },
  done: { box: 16, lines: <path d="m3 8.5 3.2 3.2L13 4.8" strokeWidth="2.2" /> },
  down: { box: 16, lines: <path d="m4 6 4 4 4-4" /> },
  due: {
    box: 16,
    lines: (
      <>
        <circle cx="8" cy="8" r="5.6" />
        <path d="M8 4.8V8l2.2 1.6" />
      </>
    ),
  },
  flag: { box: 16, lines: <path d="M4 14V2.5h8.5L10 6l2.5 3.5H4" /> },
  folder: {
    box: 16,
    lines: <path d="M2 4.500a1 1 0 0 1 1-1h3.500L8 5.500h5a1 1 0 0 1 1 1V12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z" />,
  },
  hide: {
    box: 16,
    lines: (
      <path d="M2 2l12 12M6.600 4.200A6.500 6.500 0 0 1 8 4c3.500 0 5.500 2.500 6.500 4a12 12 0 0 1-1.900 2.200M10 11.700A6 6 0 0 1 8 12c-3.500 0-5.500-2.500-6.500-4A11 11 0 0 1 4.300 5.300" />
    ),
  },
  info: {
    box: 16,
    lines: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="M8 7.300v3.700M8 5v.1" strokeWidth="1.900" />
      </>
    ),
  },
  key: {
    box: 16,
    lines: (
      <>
        <circle cx="5" cy="11" r="3" />
        <path d="m7.200 8.800 6-6M10.500 5.500l2 2" />
      </>
    ),
  },
  leave: { box: 16, lines: <path d="M7 2.500H3v11h4M7 8h7M11 5l3 3-3 3" /> },
  lock: {
    box: 16,
    lines: (
      <>
        <rect x="3" y="7" width="10" height="7" rx="1.2" />
        <path d="M5 7V5a3 3 0 0 1 6 0v2" />
      </>
    ),
  },
  note: { box: 16, lines: <path d="M3 3h10v7l-3.500 3.500H3zM9.500 13.500V10H13" /> },
  now: { box: 16, lines: <path d="M4 2.8v10.4L13 8z" fill="currentColor" /> },
  ok: { box: 16, lines: <path d="m3 8.5 3.2 3.2L13 4.8" strokeWidth="2.2" /> },
  open: { box: 16, lines: <circle cx="8" cy="8" r="5.4" /> },
  over: {
    box: 16,
    lines: (
      <>
        <path d="M8 1.8 15 14H1z" fill="currentColor" />
        <path d="M8 6.2v3.6M8 11.9v.1" stroke="var(--cs-raised)" strokeWidth="1.8" />
      </>
    ),
  },
  park: { box: 16, lines: <path d="M5.5 14V2.5H9a3.3 3.3 0 0 1 0 6.6H5.5" /> },
  part: {
    box: 16,
    lines: (
      <>
        <circle cx="8" cy="8" r="5.4" />
        <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill="currentColor" />
      </>
    ),
  },
  person: {
    box: 16,
    lines: (
      <>
        <circle cx="8" cy="5.200" r="2.800" />
        <path d="M2.800 14c.4-3 2.500-4.500 5.200-4.500s4.800 1.500 5.200 4.500" />
      </>
    ),
  },
  plus: { box: 16, lines: <path d="M8 3v10M3 8h10" /> },
  print: {
    box: 16,
    lines: (
      <path d="M4.5 6V2.5h7V6M4.5 11.5H3a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v3.500a1 1 0 0 1-1 1h-1.500M4.500 9.500h7v4h-7z" />
    ),
  },
  quote: {
    box: 16,
    lines: (
      <path d="M3 10.5c0-3 1-5 3.2-6M3 10.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0zM9 10.5c0-3 1-5 3.2-6M9 10.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0z" />
    ),
  },
  search: {
    box: 16,
    lines: (
      <>
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 3.5 3.5" />
      </>
    ),
  },
  stop: {
    box: 16,
    lines: (
      <>
        <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="currentColor" />
        <path d="M8 4.8v3.6M8 11v.1" stroke="var(--cs-raised)" strokeWidth="1.8" />
      </>
    ),
  },
  talk: { box: 16, lines: <path d="M2.500 3h11v8H8l-3 2.700V11H2.500z" /> },
  up: { box: 16, lines: <path d="m4 10 4-4 4 4" /> },
  wait: { box: 16, lines: <path d="M4 2h8M4 14h8M5 2c0 4 6 4 6 6s-6 2-6 6M11 2c0 4-6 4-6 6s6 2 6 6" /> },
  x: { box: 16, lines: <path d="m4 4 8 8M12 4l-8 8" /> },
} as const satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof drawings;
