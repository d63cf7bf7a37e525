/** Every item of Schedule 7 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 35). */
export const schedule7Topics = [
  'changes',
  'legal',
  'permanence',
  'family-time',
  'home',
  'education',
  'leisure',
  'health',
  'identity',
  'support',
  'leaving',
  'views',
  'visits',
  'uasc',
] as const;
