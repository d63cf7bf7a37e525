import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { documentState } from '../../../shared/domain/records/document-record';
import { figure } from '../content/counts';
import { useCaseload, useIsPractice, useVaultState } from '../store/caseload';
import { Brand } from '../ui/Brand';
import type { Go } from '../ui/destination';
import { useGo } from './go';
import { useLock } from './lock';
import { pages, type PageEntry } from './pages';
import classes from './Rail.module.css';

const isUnder = (path: string, entry: PageEntry): boolean => path.startsWith(entry.path.split('/$')[0] ?? entry.path);

/** The tab that the page at this path belongs to. */
const tabAt = (path: string): PageEntry['tab'] =>
  Object.values(pages).find((entry) => isUnder(path, entry))?.tab ?? 'caseload';

function Tab({
  current,
  go,
  children,
}: {
  readonly current: boolean;
  readonly go: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={classes.tab} aria-current={current ? 'page' : undefined} onClick={go}>
      {children}
    </button>
  );
}

function useCounts(): { readonly children: number; readonly toFile: number } {
  const caseload = useCaseload();
  const finals = caseload.flatMap((child) => Object.values(child.documents));
  return { children: caseload.length, toFile: finals.filter((record) => documentState(record) === 'final').length };
}

function Tabs({ go }: { readonly go: Go }) {
  const tab = tabAt(useLocation().pathname);
  const isPractice = useIsPractice();
  const { children, toFile } = useCounts();
  return (
    <div className={classes.tabs}>
      <Tab current={tab === 'caseload'} go={() => go({ to: 'caseload' })}>
        Caseload <span className={classes.count}>{figure(children)}</span>
      </Tab>
      <Tab current={tab === 'filing'} go={() => go({ to: 'filing' })}>
        Filing <span className={classes.count}>{figure(toFile)}</span>
      </Tab>
      <div className={classes.gap} />
      {isPractice ? null : (
        <Tab current={tab === 'import'} go={() => go({ to: 'import' })}>
          Import a return
        </Tab>
      )}
      <Tab current={tab === 'settings'} go={() => go({ to: 'settings' })}>
        Settings
      </Tab>
    </div>
  );
}

/** The tabs down the left side; under 768 px a menu button opens them. */
export function Rail() {
  const go = useGo();
  const lock = useLock();
  const { chair } = useVaultState();
  const [open, setOpen] = useState(false);
  const goAndClose: Go = (to) => {
    setOpen(false);
    go(to);
  };
  return (
    <nav className={classes.rail} aria-label="Main" data-open={open ? '' : undefined}>
      <div className={classes.top}>
        <Brand />
        <Button
          className={classes.toggle ?? ''}
          aria-expanded={open}
          aria-controls="main-menu"
          onClick={() => {
            setOpen(!open);
          }}
        >
          Menu
        </Button>
      </div>
      <div id="main-menu" className={classes.menu}>
        <Tabs go={goAndClose} />
        <div className={classes.foot}>
          <button type="button" className={classes.tab} onClick={lock}>
            Lock now{' '}
            <span className={classes.count}>
              <kbd>Ctrl+L</kbd>
            </span>
          </button>
          <div className={classes.chair}>
            <b>{chair.name}</b>
            {chair.role}
          </div>
        </div>
      </div>
    </nav>
  );
}
