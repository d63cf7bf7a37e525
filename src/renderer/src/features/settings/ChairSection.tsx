import { useVaultState } from '../../store/caseload';
import { SummaryList } from '../../ui/SummaryList';

/** Who records and letters say chaired. */
export function ChairSection() {
  const { chair } = useVaultState();
  return (
    <SummaryList
      items={[
        { id: 'name', term: 'Name', answer: chair.name },
        { id: 'role', term: 'Job title', answer: chair.role },
      ]}
    />
  );
}
