import { useEffect, useState } from 'react';
import type { LaptopSettings } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';

export type { LaptopSettings };

type Changed = Awaited<ReturnType<typeof desktop.changeLaptopSettings>>;
type ChangeFailure = Extract<Changed, { readonly ok: false }>['error'];

/** How the app behaves on this laptop, null until it is read, and how to change it. */
export function useLaptopSettings() {
  const [settings, setSettings] = useState<LaptopSettings | null>(null);
  useEffect(() => {
    void desktop.readLaptopSettings().then((read) => {
      if (read.ok) setSettings(read.value);
    });
  }, []);
  const change = async (part: Partial<LaptopSettings>): Promise<Result<LaptopSettings, ChangeFailure> | null> => {
    if (settings === null) return null;
    const wanted = { ...settings, ...part };
    // Shown at once, as the answer to the click; taken back where the disk refuses it.
    setSettings(wanted);
    const changed = await desktop.changeLaptopSettings(wanted);
    setSettings(changed.ok ? changed.value : settings);
    return changed;
  };
  return { settings, change };
}
