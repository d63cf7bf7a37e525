import { describe, expect, it } from 'vitest';
import { newVaultState, vaultStateSchema } from '../../../../../src/shared/domain/vault/vault-state';

describe('the vault’s own state', () => {
  it('reads back as it was made', () => {
    const state = newVaultState({ name: 'Mair Pugh', role: 'Independent Reviewing Officer' });
    expect(vaultStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('keeps where the chair was, and what the profile says otherwise', () => {
    const place = { route: '/caseload', field: null, caret: [0, 4], scroll: 12 };
    const state = { ...newVaultState({ name: '', role: '' }), place, profile: { council: 'Aber' } };
    expect(vaultStateSchema.parse(state)).toEqual(state);
    expect(vaultStateSchema.safeParse({ ...state, profile: ['no'] }).success).toBe(false);
  });
});
