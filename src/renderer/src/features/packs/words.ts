import type { PackReason } from '../../../../shared/domain/packs/pack-reason';
import { failureSentence } from '../../content/failures';
import type { MakePackFailure } from '../../store/packs/making';
import type { ChoosePackFailure, OpenedPack, OpenPackFailure } from '../../store/packs/opening';
import type { TakeFailure } from '../../store/packs/take';

type Failure = MakePackFailure | ChoosePackFailure | OpenPackFailure | TakeFailure;

export const reasons: readonly { readonly code: PackReason; readonly words: string; readonly hint: string }[] = [
  {
    code: 'cover',
    words: 'Cover',
    hint: 'Someone stands in for a few days. The children come back with a pack from them.',
  },
  { code: 'leave', words: 'Leave', hint: 'Someone chairs while you are away for longer.' },
  { code: 'transfer', words: 'Case transfer', hint: 'Someone else is the children’s reviewing officer from now on.' },
];

export const reasonWords: Readonly<Record<PackReason, string>> = {
  cover: 'Cover',
  leave: 'Leave',
  transfer: 'Case transfer',
};

type Own = Exclude<Failure['code'], Parameters<typeof failureSentence>[0]>;

const sentences: Readonly<Record<Own, string>> = {
  'not-a-pack': 'This file is no hand-over pack. Check that the right one was chosen.',
  'pack-damaged': 'The pack is damaged: it was cut short or changed on its way. Ask for it to be sent again.',
  'newer-pack': 'The pack was made by a newer version of Chairside. Ask IT to update this laptop.',
  'pack-too-large': 'The pack is larger than any that Chairside makes. Ask for fewer children at a time.',
  'pack-too-costly':
    'This file asks for more work than a laptop should do to try a passphrase. Chairside never makes such a pack, so it was not tried.',
  'wrong-pack-passphrase': 'That is not the passphrase of this pack. Capital letters and spaces count.',
  'pack-not-for-you':
    'The pack was sealed for someone else’s caseload. Ask for one made for you: send them the public half of your identity first.',
  'pack-signature':
    'The signature does not fit what is in the pack, so somebody may have changed it. Do not use it. Ask for it to be sent again.',
  'practice-pack': 'The pack holds made-up children of a practice caseload. Your own caseload never takes them.',
  'real-pack': 'The pack holds real children. A practice caseload never takes them: open it in your own caseload.',
  'pack-worker-failed':
    'The pack could not be worked on, perhaps for want of memory. Close other programs, then try again.',
  'too-much-for-a-pack':
    'One pack holds up to 500 children and 448 MB of their documents. Choose fewer children, and make another pack for the rest.',
  'not-found': 'A child that was chosen is no longer here. Choose again.',
};

const isOwn = (code: Failure['code']): code is Own => Object.hasOwn(sentences, code);

/** Why a pack was not made, opened or taken, and what to do. Null where the person chose to stop. */
export function packFailureWords({ code }: Failure): string | null {
  if (code === 'cancelled') return null;
  if (code === 'stale') return 'Something changed here since the pack was opened. Open the pack again.';
  if (code === 'too-large') return sentences['pack-too-large'];
  return isOwn(code) ? sentences[code] : failureSentence(code);
}

/** Who signed a pack: the name they are known by here, or else the one that they give themselves. */
export const signerName = ({ standing, signer }: OpenedPack): string =>
  standing.kind === 'known' ? standing.person.half.name : signer.name;

/** Who the history says took children in: the chair, and out of whose pack. */
export function takenBy(chair: string, opened: OpenedPack): string {
  const { standing, content } = opened;
  const proved = standing.kind === 'unknown' ? ' (name not proved)' : '';
  return `${chair}, from the hand-over pack ${content.id} of ${signerName(opened)}${proved}`;
}
