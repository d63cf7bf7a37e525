import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { counted } from '../../content/counts';
import { failureSentence } from '../../content/failures';
import { useLaptopSettings, type LaptopSettings, type LaptopStanding } from '../../store/laptop-settings';
import { Banner } from '../../ui/Banner';
import classes from './Settings.module.css';

const offered = [2, 5, 10, 15, 20, 30] as const;

/** The minutes to choose from: none above what the policy allows, and that itself. */
function minutesUpTo(most: number | null): readonly number[] {
  if (most === null) return offered;
  return [...offered.filter((count) => count < most), most];
}

function whenItLocks({ limits, policy }: LaptopStanding): string {
  const inMeeting = `During a meeting it waits ${counted(limits.meeting, 'minute')}.`;
  const heldBy = policy === null ? '' : ` ${policy.setBy} sets the most that it may wait.`;
  return `A minute before, Chairside says so, and any key keeps it open. ${inMeeting}${heldBy}`;
}

/** When the app locks by itself on this laptop, and whether others see its window. */
export function LaptopSection() {
  const { standing, change } = useLaptopSettings();
  const [refused, setRefused] = useState<string>();
  if (standing === null) return null;
  const { settings, policy } = standing;
  const minutes = minutesUpTo(policy?.afterMinutes ?? null);
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
          description={whenItLocks(standing)}
          value={String(Math.min(settings.lockAfterMinutes, minutes.at(-1) ?? settings.lockAfterMinutes))}
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
