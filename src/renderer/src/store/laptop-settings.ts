import { useEffect, useState } from 'react';
import type { LaptopSettings, LaptopStanding } from '../../../shared/ipc/contract';
import { desktop } from '../platform/desktop';

export type { LaptopSettings, LaptopStanding };

type Changed = Awaited<ReturnType<typeof desktop.changeLaptopSettings>>;

/** How the app behaves on this laptop, null until it is read, and how to change it. */
export function useLaptopSettings() {
  const [standing, setStanding] = useState<LaptopStanding | null>(null);
  useEffect(() => {
    void desktop.readLaptopSettings().then((read) => {
      if (read.ok) setStanding(read.value);
    });
  }, []);
  const change = async (part: Partial<LaptopSettings>): Promise<Changed | null> => {
    if (standing === null) return null;
    const settings = { ...standing.settings, ...part };
    // Shown at once, as the answer to the click; taken back where the disk refuses it.
    setStanding({ ...standing, settings });
    const changed = await desktop.changeLaptopSettings(settings);
    setStanding(changed.ok ? changed.value : standing);
    return changed;
  };
  return { standing, change };
}
