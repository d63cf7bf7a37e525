import type { ProfileTopic } from './council-profile';
import { topic } from './topic';

/** Every Schedule 7 topic in the words of the built-in profile; statutory.md 3.1 gives the paragraphs. */
export const defaultTopics: readonly ProfileTopic[] = [
  topic(
    'changes',
    '1',
    'What has changed',
    'What is new',
    'What has changed since the last review, and what did it mean for the child? Were the last decisions carried out, and if not, why?',
  ),
  topic(
    'home',
    '5',
    'Where I live',
    'Where I live',
    'Is this still the right home, and is the child safe there? Is a change likely before the next review? Who can say yes to what?',
  ),
  topic(
    'family-time',
    '4',
    'Family and friends',
    'My family and friends',
    'Who does the child see, how is it going, and should anything change? Brothers, sisters and friends too.',
  ),
  topic(
    'education',
    '6',
    'School and learning',
    'School and learning',
    'How is learning going? What do school and the education plan say? What would help?',
  ),
  topic(
    'health',
    '8',
    'Health',
    'Being well',
    'What did the last health assessment say? Teeth, eyes, feelings. Has care or advice changed since?',
  ),
  topic(
    'identity',
    '9',
    'Who I am',
    'Who I am',
    'Does the child know their story? Faith, culture, language, and how they see themselves.',
  ),
  topic(
    'leisure',
    '7',
    'Fun and interests',
    'Fun',
    'What does the child enjoy? What would they like to try, and what stands in the way?',
  ),
  topic(
    'support',
    '10',
    'People who help me',
    'People who help me',
    'Does the child know who to turn to? Advocate, independent visitor, how to complain.',
  ),
  topic(
    'visits',
    '13',
    'Visits',
    'Visits from my social worker',
    'Are visits happening as agreed? Is the child seen alone? Is this often enough?',
  ),
  topic(
    'legal',
    '2',
    'The law and orders',
    'What the law says',
    'Is the legal status still right? Should the council ask a court for a change?',
  ),
  topic(
    'permanence',
    '3',
    'Plan for permanence',
    'My plan for growing up',
    'Is there a plan for where the child will grow up? What is the plan if that does not work?',
  ),
  topic(
    'leaving',
    '11',
    'When care ends',
    'When I leave care',
    'What is arranged for when the child stops being looked after? From 16: the pathway plan and staying put.',
  ),
  topic(
    'uasc',
    '14+',
    'Arriving in this country alone, or trafficked',
    'Coming to this country',
    'Did the child come to this country alone, or was the child trafficked? What help follows from that?',
  ),
  topic(
    'views',
    '12',
    'What I want, and the chair’s view',
    'What I want',
    'What does the child want? What do you think, of the case and of any change proposed?',
  ),
];
