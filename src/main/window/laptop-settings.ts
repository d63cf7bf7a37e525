import type { LaptopSettings } from '../../shared/ipc/contract';
import { laptopSettingsSchema } from '../../shared/ipc/schemas';
import { readSettings, writeSettings } from '../vault/settings-file';

/** What holds until somebody says otherwise. */
const usual: LaptopSettings = { lockAfterMinutes: 10, hideFromCapture: false };

/** How the app behaves on this laptop, whoever's caseload is open: known before one is, so that the gate follows it too. */
export type KeptLaptopSettings = {
  readonly now: () => LaptopSettings;
  readonly change: (settings: LaptopSettings) => Promise<void>;
};

export async function keptLaptopSettings(path: string): Promise<KeptLaptopSettings> {
  let now = (await readSettings(path, laptopSettingsSchema)) ?? usual;
  return {
    now: () => now,
    change: async (settings) => {
      await writeSettings(path, settings);
      now = settings;
    },
  };
}
