import ivy from '../../../resources/practice/01-ivy-rae.json';
import malachi from '../../../resources/practice/02-malachi.json';
import nell from '../../../resources/practice/03-nell.json';
import jude from '../../../resources/practice/04-jude.json';
import kayden from '../../../resources/practice/05-kayden.json';
import thandi from '../../../resources/practice/06-thandi.json';
import robel from '../../../resources/practice/07-robel.json';
import eesa from '../../../resources/practice/08-eesa.json';
import type { ChildFile } from '../../../src/shared/domain/children/child-file';
import { practiceCaseload } from '../../../src/shared/domain/practice/practice-caseload';
import type { PracticeStep } from '../../../src/shared/domain/practice/practice-step';
import { defaultProfile } from '../../../src/shared/domain/profile/default-profile';
import { applyCommand } from '../../../src/shared/domain/reviews/apply-command';
import type { Command } from '../../../src/shared/domain/reviews/command';
import { createChild } from '../../../src/shared/domain/reviews/create-child';
import type { ReviewId } from '../../../src/shared/domain/reviews/review';
import { readyToFinalise } from '../../../src/shared/domain/workflow/finalise';
import { reviewContext } from '../../../src/shared/domain/workflow/review-context';
import { date, type LocalDate } from '../../../src/shared/kernel/local-date';
import { aCalendar } from './a-calendar';
import { anId } from './ids';

/** Three of the samples that ship with the app: Ivy (to prepare), Nell (in the meeting), Thandi (final). */
export const practiceSamples: readonly unknown[] = [ivy, nell, thandi];

/** Those that are held by another template than the looked-after review, and those at other stages. */
export const otherSamples: readonly unknown[] = [malachi, jude, kayden, robel, eesa];

const calendar = aCalendar();

/** The command that seals the review, without its documents; throws while something is missing. */
function finalising(file: ChildFile, id: ReviewId, today: LocalDate): Command {
  const review = file.reviews[id];
  if (review === undefined) throw new Error('There is no review to finalise');
  const ready = readyToFinalise(reviewContext(file, review, { profile: defaultProfile, calendar, today }));
  if (!ready.ok) throw new Error(JSON.stringify(ready.error));
  return { kind: 'finalise-review', review: ready.value, contentHash: 'ab'.repeat(32), documents: [] };
}

/** Carries the step out as the store does, without the documents. */
function carriedOut(file: ChildFile | undefined, step: PracticeStep): ChildFile {
  if (step.kind === 'create') return createChild(step.child, step.reference, step.facts);
  if (file === undefined) throw new Error('A step came before its child was created');
  const command = step.kind === 'command' ? step.command : finalising(file, step.review, step.on);
  const outcome = applyCommand(file, command, { today: step.on, now: step.at, by: step.by, newId: anId });
  if (!outcome.ok) throw new Error(`${command.kind} was refused: ${outcome.error.code}`);
  return outcome.value;
}

/** The practice caseload made for a Monday, in the order of the samples. */
export function madePractice(samples: readonly unknown[], madeFor: string): readonly ChildFile[] {
  const files = new Map<string, ChildFile>();
  const { steps } = practiceCaseload(samples, { madeFor: date(madeFor), newId: anId });
  for (const step of steps) files.set(step.child, carriedOut(files.get(step.child), step));
  return [...files.values()];
}
