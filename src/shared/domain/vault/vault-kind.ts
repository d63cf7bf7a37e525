import { z } from 'zod';

/** Whose vault it is: a chair's caseload, a records officer's, a manager's, or the fictional practice caseload. */
export const vaultKindSchema = z.enum(['chair', 'records', 'manager', 'practice']);
export type VaultKind = z.infer<typeof vaultKindSchema>;
