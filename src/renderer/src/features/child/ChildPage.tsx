import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { Button } from '@mantine/core';
import { unfinishedRemoval } from '../../content/repairs';
import { useChild, useVaultState } from '../../store/caseload';
import { useOutlook } from '../../store/obligations';
import { erasuresIn } from '../../../../shared/domain/vault/erasure';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import { Views, type ViewChoice } from '../../ui/Views';
import { CareHistory } from './CareHistory';
import { ChildHead } from './ChildHead';
import { Changes } from './Changes';
import classes from './Child.module.css';
import { Dates } from './Dates';
import { Documents } from './Documents';
import { Facts } from './Facts';
import { Overview } from './Overview';
import { People } from './People';
import { RemoveChild } from './RemoveChild';
import { RemovedChild } from './RemovedChild';
import { ReviewActions } from './ReviewActions';
import { Reviews } from './Reviews';
import { Undo } from './Undo';

const views = ['overview', 'dates', 'reviews', 'people', 'history', 'facts', 'documents', 'changes'] as const;
type ViewId = (typeof views)[number];

const size = (collection: Readonly<Record<string, unknown>>): number => Object.keys(collection).length;

const choices = (child: ChildFile): readonly ViewChoice<ViewId>[] => [
  { id: 'overview', words: 'Overview' },
  { id: 'dates', words: 'Dates' },
  { id: 'reviews', words: 'Reviews', count: size(child.reviews) + size(child.heldReviews) },
  { id: 'people', words: 'People', count: size(child.people) },
  { id: 'history', words: 'Care history', count: size(child.episodes) },
  { id: 'facts', words: 'Facts' },
  { id: 'documents', words: 'Documents', count: size(child.documents) },
  { id: 'changes', words: 'Changes' },
];

function NoChild({ isErasing, go }: { readonly isErasing: boolean; readonly go: Go }) {
  return (
    <Sheet head={<PageHeading>This child is not in the caseload</PageHeading>}>
      <div className={classes.page}>
        <EmptyState
          title={isErasing ? 'The removal is not finished' : 'Nobody is here'}
          action={
            <Button variant="filled" onClick={() => go({ to: 'caseload' })}>
              Open the caseload
            </Button>
          }
        >
          {isErasing ? unfinishedRemoval : 'Open the caseload and choose the child there.'}
        </EmptyState>
      </div>
    </Sheet>
  );
}

type Props = { readonly child: ChildFile; readonly view: ViewId; readonly go: Go };

function Page({ child, view, go }: Props) {
  // In the address, so that unlocking leads back to this part of the page.
  const setView = (next: ViewId) => {
    go({ to: 'child', child: child.id, view: next });
  };
  const outlook = useOutlook(child);
  const where = outlook.standing;
  return (
    <Sheet
      head={
        <>
          <ChildHead child={child} where={where} />
          <Views
            label="Parts of this page"
            choices={choices(child)}
            current={view}
            onChoose={setView}
            actions={
              <>
                <Undo child={child.id} />
                <ReviewActions child={child} where={where} isMain={view === 'overview'} go={go} />
              </>
            }
          />
        </>
      }
    >
      {view === 'overview' ? <Overview child={child} outlook={outlook} onView={setView} go={go} /> : null}
      {view === 'overview' ? null : (
        <div className={classes.page}>
          {view === 'dates' ? <Dates child={child} /> : null}
          {view === 'reviews' ? <Reviews child={child} go={go} /> : null}
          {view === 'people' ? <People child={child} /> : null}
          {view === 'history' ? <CareHistory child={child} /> : null}
          {view === 'facts' ? <Facts child={child} /> : null}
          {view === 'documents' ? <Documents child={child} /> : null}
          {view === 'changes' ? <Changes child={child} go={go} /> : null}
        </div>
      )}
    </Sheet>
  );
}

type PageProps = { readonly child: string; readonly view?: string; readonly go: Go };

/** Everything about one child, and the way into the next review. */
export function ChildPage({ child: id, view, go }: PageProps) {
  const child = useChild(id);
  const state = useVaultState();
  const removed = erasuresIn(state).find((erasure) => erasure.child === id);
  if (removed !== undefined) return <RemovedChild erasure={removed} go={go} />;
  if (child !== undefined && view === 'remove') return <RemoveChild child={child} go={go} />;
  const wanted = views.find((one) => one === view) ?? 'overview';
  return child === undefined ? (
    <NoChild isErasing={state.erasing?.['child'] === id} go={go} />
  ) : (
    <Page child={child} view={wanted} go={go} />
  );
}
