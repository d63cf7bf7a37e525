import { Sheet } from '../ui/Sheet';

/** An empty sheet while a page's code comes from the disk: too short a time for words. */
export function PageWait() {
  return <Sheet head={null}>{null}</Sheet>;
}
