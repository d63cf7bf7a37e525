import type { ComponentType } from 'react';
import type { Go } from '../../ui/destination';
import { BackupsSection } from './backups/BackupsSection';
import { BankHolidaysSection } from './BankHolidaysSection';
import { ChairSection } from './ChairSection';
import { DeviceSection } from './DeviceSection';
import { HandOverSection } from './HandOverSection';
import { IdentitySection } from './IdentitySection';
import { LaptopSection } from './LaptopSection';
import { PassphraseSection } from './PassphraseSection';
import { RecoveryKeySection } from './RecoveryKeySection';
import { RemovedSection } from './RemovedSection';

export type SettingsSection = {
  readonly title: string;
  /** Whether the practice caseload shows it too. */
  readonly inPractice: boolean;
  readonly Part: ComponentType<{ readonly go: Go }>;
};

/** The sections in the order in which they show. */
export const settingsSections: readonly SettingsSection[] = [
  { title: 'Who chairs', inPractice: true, Part: ChairSection },
  { title: 'This laptop', inPractice: true, Part: LaptopSection },
  { title: 'Passphrase', inPractice: false, Part: PassphraseSection },
  { title: 'This laptop’s own key', inPractice: false, Part: DeviceSection },
  { title: 'Recovery key', inPractice: false, Part: RecoveryKeySection },
  { title: 'Backups', inPractice: false, Part: BackupsSection },
  { title: 'This caseload’s identity', inPractice: true, Part: IdentitySection },
  { title: 'Bank holidays', inPractice: true, Part: BankHolidaysSection },
  { title: 'Hand-over packs', inPractice: true, Part: HandOverSection },
  { title: 'Children removed for good', inPractice: false, Part: RemovedSection },
];
