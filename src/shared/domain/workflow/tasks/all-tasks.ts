import type { TaskId } from '../../templates/review-template';
import type { Task } from '../task';
import { chairViewTask } from './chair-view';
import { conversationTask } from './conversation';
import { decisionsTask } from './decisions';
import { lastDecisionsTask } from './last-decisions';
import { nextDatesTask } from './next-dates';
import { papersTask } from './papers';
import { participationTask } from './participation';
import { peopleTask } from './people';
import { planTask } from './plan';
import { topicsTask } from './topics';
import { viewsTask } from './views';

/** Every task by its id: a template that names one without a file here does not compile. */
export const allTasks: Readonly<Record<TaskId, Task>> = {
  plan: planTask,
  people: peopleTask,
  papers: papersTask,
  conversation: conversationTask,
  'last-decisions': lastDecisionsTask,
  views: viewsTask,
  topics: topicsTask,
  decisions: decisionsTask,
  'chair-view': chairViewTask,
  participation: participationTask,
  'next-dates': nextDatesTask,
};
