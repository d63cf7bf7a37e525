import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { counted } from '../../content/counts';
import { failureSentence } from '../../content/failures';
import { useLaptopSettings, type LaptopSettings } from '../../store/laptop-settings';
import { Banner } from '../../ui/Banner';
import classes from './Settings.module.css';

const minutes = [2, 5, 10, 15, 20, 30] as const;

/** When the app locks by itself on this laptop, and whether others see its window. */
export function LaptopSection() {
  const { settings, change } = useLaptopSettings();
  const [refused, setRefused] = useState<string>();
  if (settings === null) return null;
  const set = async (part: Partial<LaptopSettings>) => {
    const changed = await change(part);
    setRefused(changed?.ok === false ? failureSentence(changed.error.code) : undefined);
  };
  return (
    <>
      {refused === undefined ? null : (
        <Banner kind="problem" title="Not changed.">
          {refused}
        </Banner>
      )}
      <div className={classes.half}>
        <NativeSelect
          id="lock-after"
          label="Lock when nobody has used the laptop for"
          description="A minute before, Chairside says so, and any key keeps it open. During a meeting it waits 30 minutes."
          value={String(settings.lockAfterMinutes)}
          data={minutes.map((count) => ({ value: String(count), label: counted(count, 'minute') }))}
          onChange={(event) => void set({ lockAfterMinutes: Number(event.currentTarget.value) })}
        />
      </div>
      <Checkbox
        id="hide-from-capture"
        label="Hide this window from screen sharing and screenshots"
        description="Leave this off to share a review on screen, or where a screen magnifier shows the window black."
        checked={settings.hideFromCapture}
        onChange={(event) => void set({ hideFromCapture: event.currentTarget.checked })}
      />
    </>
  );
}
