import { erasuresIn } from '../../../../shared/domain/vault/erasure';
import { certificateWords } from '../../content/certificate-words';
import { dayAndTime } from '../../content/times';
import { useVaultState } from '../../store/caseload';
import { useSaveCertificate } from '../../store/use-save-certificate';
import { LinkButton } from '../../ui/LinkButton';
import classes from './Settings.module.css';

/** The certificates of children who were removed. None names anybody. */
export function RemovedSection() {
  const { said, save } = useSaveCertificate(certificateWords);
  const erasures = erasuresIn(useVaultState());
  if (erasures.length === 0)
    return <p className={classes.words}>None. The way to remove a child is at the end of their Changes.</p>;
  return (
    <>
      <ul>
        {erasures.map((erasure) => (
          <li key={erasure.id}>
            {dayAndTime(erasure.finishedAt)}, by {erasure.by}:{' '}
            <LinkButton onClick={() => save(erasure)}>Save certificate {erasure.id}</LinkButton>
          </li>
        ))}
      </ul>
      <span role="status">{said}</span>
    </>
  );
}
