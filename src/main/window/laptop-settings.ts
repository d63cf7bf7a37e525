import type { IdleLimits, LaptopSettings, LaptopStanding } from '../../shared/ipc/contract';
import { laptopSettingsSchema } from '../../shared/ipc/schemas';
import type { MachinePolicy } from '../policy/machine-policy';
import { readSettings, writeSettings } from '../vault/settings-file';
import { idleLimits } from './idle-lock';

/** What holds until somebody says otherwise. */
const usual: LaptopSettings = { lockAfterMinutes: 10, hideFromCapture: false };

/** How the app behaves on this laptop, whoever's caseload is open: known before one is, so that the gate follows it too. */
export type KeptLaptopSettings = {
  readonly now: () => LaptopSettings;
  readonly limits: () => IdleLimits;
  /** The same with what the council's policy says to it. */
  readonly standing: () => LaptopStanding;
  readonly change: (settings: LaptopSettings) => Promise<void>;
};

export async function keptLaptopSettings(path: string, policy: Promise<MachinePolicy>): Promise<KeptLaptopSettings> {
  const told = await policy;
  const set = told.kind === 'set' ? told : null;
  let now = (await readSettings(path, laptopSettingsSchema)) ?? usual;
  const limits = (): IdleLimits => idleLimits(now.lockAfterMinutes, set?.locks ?? null);
  return {
    now: () => now,
    limits,
    standing: () => {
      const { afterMinutes = null, inMeetingMinutes = null } = set?.locks ?? {};
      const isHeld = afterMinutes !== null || inMeetingMinutes !== null;
      return {
        settings: now,
        limits: limits(),
        policy: set !== null && isHeld ? { setBy: set.setBy, afterMinutes } : null,
      };
    },
    change: async (settings) => {
      await writeSettings(path, settings);
      now = settings;
    },
  };
}
