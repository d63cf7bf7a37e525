import { createContext, useContext } from 'react';
import classes from './PracticeTag.module.css';

/** Whether the open caseload is the practice one: every page heading asks. */
export const PracticeContext = createContext(false);

/** Says PRACTICE beside each heading of a practice caseload; nothing otherwise. */
export function PracticeTag() {
  return useContext(PracticeContext) ? <span className={classes.tag}>PRACTICE</span> : null;
}
