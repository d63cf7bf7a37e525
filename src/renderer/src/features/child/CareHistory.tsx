import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { Episode } from '../../../../shared/domain/children/episode';
import { periodsOfCare, type PeriodOfCare } from '../../../../shared/domain/children/periods-of-care';
import { codeLabel } from '../../../../shared/domain/codes/code-list';
import { legalStatusLabel } from '../../../../shared/domain/codes/legal-status';
import { needs } from '../../../../shared/domain/codes/need';
import { placementLabel } from '../../../../shared/domain/codes/placement';
import { providers } from '../../../../shared/domain/codes/provider';
import { ceasedReasons, newEpisodeReasons } from '../../../../shared/domain/codes/reasons';
import { longDate } from '../../../../shared/kernel/date-words';
import { Section } from '../../ui/Section';
import classes from './Child.module.css';

const ending = ({ to, ceased }: Episode): string => {
  if (to === null) return 'Not ended';
  return ceased === null ? longDate(to) : `${longDate(to)}: ${codeLabel(ceasedReasons, ceased).toLowerCase()}`;
};

function EpisodeRow({ episode }: { readonly episode: Episode }) {
  return (
    <tr>
      <td>{longDate(episode.from)}</td>
      <td>{codeLabel(newEpisodeReasons, episode.reason)}</td>
      <td>{legalStatusLabel(episode.legalStatus)}</td>
      <td>
        {placementLabel(episode.placement)}
        {episode.provider === '' ? null : <small>{codeLabel(providers, episode.provider)}</small>}
      </td>
      <td>{ending(episode)}</td>
    </tr>
  );
}

const title = ({ from, to }: PeriodOfCare): string =>
  to === null ? `In care since ${longDate(from)}` : `In care from ${longDate(from)} to ${longDate(to)}`;

/** Each period of care with its episodes, the latest first. */
export function CareHistory({ child }: { readonly child: ChildFile }) {
  const periods = [...periodsOfCare(child)].reverse();
  if (periods.length === 0) return <p>No episode of care is known.</p>;
  return (
    <>
      {periods.map((period) => (
        <Section key={period.from} title={title(period)} count={codeLabel(needs, period.episodes[0]?.need ?? '')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">Why it began</th>
                <th scope="col">Legal status</th>
                <th scope="col">Where they live</th>
                <th scope="col">Until</th>
              </tr>
            </thead>
            <tbody>
              {[...period.episodes].reverse().map((episode) => (
                <EpisodeRow key={episode.id} episode={episode} />
              ))}
            </tbody>
          </table>
        </Section>
      ))}
    </>
  );
}
