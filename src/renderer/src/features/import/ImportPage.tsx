import { useIsPractice } from '../../store/caseload';
import type { Go } from '../../ui/destination';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import { ChooseReturn } from './ChooseReturn';
import { DryRunPart } from './DryRunPart';
import classes from './Import.module.css';
import { LoadedPart } from './LoadedPart';
import { PracticeHasNoImport } from './PracticeHasNoImport';
import { Working } from './Working';
import { useImport } from './use-import';

/** Brings in the council's return: choose, look at what it would do, load. */
export function ImportPage({ go }: { readonly go: Go }) {
  const isPractice = useIsPractice();
  const { stage, choose, load, cancel, startAgain } = useImport();
  return (
    <Sheet
      head={
        <PageHeading summary="The SSDA903 return that the council sends to the Department for Education: header, episodes, reviews.">
          Import a return
        </PageHeading>
      }
    >
      <div className={classes.page}>
        {isPractice ? <PracticeHasNoImport go={go} /> : null}
        {!isPractice && stage.kind === 'choose' ? <ChooseReturn problem={stage.problem} onChoose={choose} /> : null}
        {stage.kind === 'reading' ? (
          <Working title="Reading the return" done={stage.done} of={stage.of} unit="file" />
        ) : null}
        {stage.kind === 'dry-run' ? (
          <DryRunPart dry={stage.dry} problem={stage.problem} onLoad={load} onStartAgain={startAgain} go={go} />
        ) : null}
        {stage.kind === 'loading' ? (
          <Working title="Loading the children" done={stage.done} of={stage.of} unit="child" onCancel={cancel} />
        ) : null}
        {stage.kind === 'loaded' ? <LoadedPart stage={stage} onStartAgain={startAgain} go={go} /> : null}
      </div>
    </Sheet>
  );
}
