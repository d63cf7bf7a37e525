import { limits } from '../../shared/ipc/schemas';
import { readChosenText } from '../files/chosen-text';
import type { Dialogues } from '../files/dialogues';
import type { Handlers } from './handlers';

/** A newer list of bank holidays, which a council's IT saves from GOV.UK. */
export const calendarHandlers = (dialogues: Pick<Dialogues, 'bankHolidayFile'>): Handlers<'calendar:choose-file'> => ({
  'calendar:choose-file': async () => {
    const [path] = await dialogues.bankHolidayFile();
    return readChosenText(path, limits.bankHolidays);
  },
});
