import { Popover, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import type { Counting } from '../../../shared/domain/timescales/counting';
import type { DatedTogether } from '../../../shared/domain/timescales/explanation';
import { DateReason } from './DateReason';
import { LinkButton } from './LinkButton';
import classes from './WhyThisDate.module.css';

/** Pixels kept free at the window's edges. */
const EDGE = 8;

type Props = {
  readonly date: DatedTogether;
  readonly counting: Counting;
  readonly children?: string;
  /** Where it opens: below, or beside where the link stands at the right. */
  readonly side?: 'bottom-start' | 'bottom-end' | 'left-start';
  /** Whose date it is, for those who hear a list of such links. */
  readonly of?: string;
};

/** "Why this date?": opens the working beside the date. Escape closes it, and focus returns to the link. */
export function WhyThisDate({ date, counting, children = 'Why this date?', side = 'bottom-end', of }: Props) {
  const [opened, setOpened] = useState(false);
  const heading = useId();
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={side}
      floatingStrategy="fixed"
      withRoles={false}
      width="min(43rem, calc(100vw - 2rem))"
      radius="md"
      transitionProps={{ duration: 0 }}
      middlewares={{ shift: { padding: EDGE }, flip: { padding: EDGE }, size: { padding: EDGE } }}
    >
      <Popover.Target>
        <span className={classes.target}>
          <LinkButton
            expanded={opened}
            onClick={() => {
              setOpened(!opened);
            }}
          >
            {children}
            {of === undefined ? null : <VisuallyHidden> {of}</VisuallyHidden>}
          </LinkButton>
        </span>
      </Popover.Target>
      <Popover.Dropdown className={classes.box} role="dialog" tabIndex={-1} aria-labelledby={heading}>
        {opened ? (
          <DateReason
            date={date}
            counting={counting}
            headingId={heading}
            onClose={() => {
              setOpened(false);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
