import type { Page } from '@playwright/test';
import type { gatePaths, routePaths } from '../../../src/renderer/src/app/route-paths';
import { caseloadPage } from './caseload-page';
import { checkPage } from './check-page';
import { childPage } from './child-page';
import { filingPage } from './filing-page';
import { firstRunPage } from './first-run-page';
import { handOverPage } from './hand-over-page';
import { importPage } from './import-page';
import { meetingPage } from './meeting-page';
import { openPackPage } from './open-pack-page';
import { reviewPage } from './review-page';
import { settingsPage } from './settings-page';
import { taskPage } from './task-page';
import { unlockPage } from './unlock-page';

type Route = keyof typeof routePaths | keyof typeof gatePaths;

/** Every page of the app with its page object: a route without one does not compile, and fails a test. */
export const pageObjects = {
  firstRun: firstRunPage,
  unlock: unlockPage,
  caseload: caseloadPage,
  filing: filingPage,
  import: importPage,
  settings: settingsPage,
  'hand-over': handOverPage,
  'open-pack': openPackPage,
  child: childPage,
  review: reviewPage,
  task: taskPage,
  meeting: meetingPage,
  check: checkPage,
} as const satisfies Readonly<Record<Route, (page: Page, ...facts: never[]) => Promise<unknown>>>;
