import { lazy, type ComponentType, type ReactNode } from 'react';
import type { Destination, Go } from '../ui/destination';
import { routePaths } from './route-paths';

/** What an address says: the ids in it, and the field or topic to open at. */
export type Address = {
  readonly child: string;
  readonly review: string;
  readonly task: string;
  readonly view?: string;
  readonly field?: string;
  readonly topic?: string;
};

export type PageEntry = {
  readonly path: string;
  /** The tab of the rail that the page belongs to. */
  readonly tab: 'caseload' | 'filing' | 'import' | 'settings';
  readonly show: (address: Address, go: Go) => ReactNode;
};

const page = <P extends object>(load: () => Promise<ComponentType<P>>) => lazy(async () => ({ default: await load() }));

const Caseload = page(async () => (await import('../features/caseload/CaseloadPage')).CaseloadPage);
const Filing = page(async () => (await import('../features/filing/FilingPage')).FilingPage);
const Import = page(async () => (await import('../features/import/ImportPage')).ImportPage);
const Settings = page(async () => (await import('../features/settings/SettingsPage')).SettingsPage);
const HandOver = page(async () => (await import('../features/packs/HandOverPage')).HandOverPage);
const OpenPack = page(async () => (await import('../features/packs/OpenPackPage')).OpenPackPage);
const Child = page(async () => (await import('../features/child/ChildPage')).ChildPage);
const Review = page(async () => (await import('../features/review/ReviewPage')).ReviewPage);
const Task = page(async () => (await import('../features/review/TaskPage')).TaskPage);
const Meeting = page(async () => (await import('../features/meeting/MeetingPage')).MeetingPage);
const Check = page(async () => (await import('../features/check-answers/CheckPage')).CheckPage);

/** One table: where each page stands, which tab it belongs to, and what shows. Each page is loaded when it is opened. */
export const pages: Readonly<Record<Destination['to'], PageEntry>> = {
  caseload: { path: routePaths.caseload, tab: 'caseload', show: (_, go) => <Caseload go={go} /> },
  filing: { path: routePaths.filing, tab: 'filing', show: (_, go) => <Filing go={go} /> },
  import: { path: routePaths.import, tab: 'import', show: (_, go) => <Import go={go} /> },
  settings: { path: routePaths.settings, tab: 'settings', show: (_, go) => <Settings go={go} /> },
  'hand-over': { path: routePaths['hand-over'], tab: 'caseload', show: (_, go) => <HandOver go={go} /> },
  'open-pack': { path: routePaths['open-pack'], tab: 'caseload', show: (_, go) => <OpenPack go={go} /> },
  child: {
    path: routePaths.child,
    tab: 'caseload',
    show: ({ child, view }, go) => (
      <Child key={child} child={child} {...(view === undefined ? {} : { view })} go={go} />
    ),
  },
  review: {
    path: routePaths.review,
    tab: 'caseload',
    show: ({ review }, go) => <Review key={review} review={review} go={go} />,
  },
  task: {
    path: routePaths.task,
    tab: 'caseload',
    show: ({ review, task, field }, go) => (
      <Task key={`${review}/${task}`} review={review} task={task} {...(field === undefined ? {} : { field })} go={go} />
    ),
  },
  meeting: {
    path: routePaths.meeting,
    tab: 'caseload',
    show: ({ review, topic }, go) => (
      <Meeting key={review} review={review} {...(topic === undefined ? {} : { topic })} go={go} />
    ),
  },
  check: {
    path: routePaths.check,
    tab: 'caseload',
    show: ({ review }, go) => <Check key={review} review={review} go={go} />,
  },
};
