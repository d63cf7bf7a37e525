import type { ManagerAnswer } from '../../../../shared/domain/reviews/after-review';
import type { ResponseState } from '../../../../shared/domain/reviews/manager-response';
import { longDate } from '../../../../shared/kernel/date-words';
import type { StatusKind } from '../../ui/Status';

const answers: Readonly<Record<ManagerAnswer, { readonly kind: StatusKind; readonly words: string }>> = {
  agreed: { kind: 'done', words: 'Agreed' },
  queried: { kind: 'due', words: 'Queried' },
  declined: { kind: 'missing', words: 'Declined' },
};

/** Where a decision stands with the manager, in words. */
export function responseWords(state: ResponseState): { readonly kind: StatusKind; readonly words: string } {
  switch (state.kind) {
    case 'not-received':
      return { kind: 'not-started', words: 'No answer yet' };
    case 'awaited':
      return { kind: 'waiting', words: state.due === null ? 'Awaited' : `Awaited until ${longDate(state.due)}` };
    case 'silence':
      return state.stands
        ? { kind: 'done', words: `Stands: no answer by ${longDate(state.since)}` }
        : { kind: 'late', words: `No answer by ${longDate(state.since)}` };
    case 'answered': {
      const { kind, words } = answers[state.response.answer];
      return { kind, words: `${words} ${longDate(state.response.on)}` };
    }
  }
}
