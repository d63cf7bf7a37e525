import { counted } from './counts';

/** How long to wait before the next try. */
export const waitWords = (seconds: number): string => `You can try again in ${counted(seconds, 'second')}`;
