import { dayAndTime } from '../../content/times';
import type { OpenedPack } from '../../store/packs/opening';
import { Banner } from '../../ui/Banner';
import { SummaryList } from '../../ui/SummaryList';
import classes from './Packs.module.css';
import { reasonWords, signerName } from './words';

const nameOf = (opened: OpenedPack): string =>
  [signerName(opened), opened.signer.role].filter((part) => part !== '').join(', ');

function Known({ opened }: { readonly opened: OpenedPack }) {
  switch (opened.standing.kind) {
    case 'own':
      return (
        <Banner kind="good" title="Signed by this caseload.">
          You made this pack yourself.
        </Banner>
      );
    case 'known':
      return (
        <Banner kind="good" title={`Signed by ${nameOf(opened)}.`}>
          You compared their six words before, and the pack is as they made it.
        </Banner>
      );
    case 'unknown':
      return (
        <Banner kind="warning" title={`The name ${nameOf(opened)} is not proved.`}>
          Nobody with these keys is known here, so anybody may have written it. Ring them and compare these six words
          before you take anything: <b className={classes.mono}>{opened.words.join(' ')}</b>
        </Banner>
      );
  }
}

/** Who made the pack, when and for what. */
export function SignedBy({ opened }: { readonly opened: OpenedPack }) {
  const { id, madeAt, reason, note, council } = opened.content;
  return (
    <>
      <Known opened={opened} />
      <SummaryList
        items={[
          { id: 'number', term: 'Number', answer: id },
          { id: 'made', term: 'Made', answer: dayAndTime(madeAt) },
          { id: 'reason', term: 'For', answer: reasonWords[reason] },
          ...(council === '' ? [] : [{ id: 'council', term: 'Council', answer: council }]),
          ...(note === '' ? [] : [{ id: 'note', term: 'They write', answer: note }]),
        ]}
      />
    </>
  );
}
