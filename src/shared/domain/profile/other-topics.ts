import type { ProfileTopic } from './council-profile';
import { topic } from './topic';

/** What pathway plan reviews and adoption reviews ask about beside Schedule 7, and what a chair may add to any review. */
export const otherTopics: readonly ProfileTopic[] = [
  topic(
    'safety',
    '',
    'Being safe',
    'Being safe',
    'Is the child safe, at home and outside? Missing, exploitation, restraint, allegations, bullying, and what is done about each.',
  ),
  topic(
    'pathway-money',
    '',
    'Money and work',
    'Money and work',
    'What does the young person live on, can they manage it, and what is saved for them? Work, training, and what they are entitled to.',
  ),
  topic(
    'pathway-documents',
    '',
    'Papers I need as an adult',
    'My papers',
    'Passport or status, national insurance number, birth certificate, bank account: which are there, and who gets the rest?',
  ),
  topic(
    'adoption-right',
    '',
    'Is adoption still right',
    'Is this plan right for me',
    'Are you still satisfied that the child should be placed for adoption?',
  ),
  topic(
    'adoption-search',
    '',
    'Finding a family',
    'Finding my family',
    'Why is the child not placed yet, and what else is to be done to find a family?',
  ),
  topic(
    'adoption-pr',
    '',
    'Who decides what',
    'Who decides things for me',
    'Who holds parental responsibility, how far may each use it, and does that still work?',
  ),
  topic(
    'adoption-support',
    '',
    'Adoption support',
    'Help for my new family',
    'What support do the child, the birth family and the adoptive family have, and what is still needed?',
  ),
];
