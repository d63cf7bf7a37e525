import { Button } from '@mantine/core';
import { useState } from 'react';
import { copyText } from './copy-text';
import classes from './CopyButton.module.css';
import { Icon } from './Icon';

type Props = {
  readonly children: string;
  /** Asked for when pressed, so that nothing is made in vain. */
  readonly text: () => string;
  readonly size?: 'xs' | 'sm';
};

/** Copies text, and says so in its own words. */
export function CopyButton({ children, text, size = 'sm' }: Props) {
  const [said, setSaid] = useState('');
  return (
    <>
      <span role="status" className={classes.said}>
        {said}
      </span>
      <Button
        size={size}
        leftSection={<Icon name="copy" />}
        onClick={() => {
          setSaid(copyText(text()) ? 'Copied' : 'Not copied: select the words and press Ctrl+C');
        }}
      >
        {children}
      </Button>
    </>
  );
}
