/** The practice caseload's passphrase: no secret, shown beside the button that opens it. */
export const practicePassphrase = 'practice makes a good chair';
