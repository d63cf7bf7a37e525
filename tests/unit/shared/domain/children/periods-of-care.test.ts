import { describe, expect, it } from 'vitest';
import { periodsOfCare } from '../../../../../src/shared/domain/children/periods-of-care';
import { episodeOn, periodOn, adoptiveStretches } from '../../../../../src/shared/domain/children/placement';
import type { Episode } from '../../../../../src/shared/domain/children/episode';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aChild } from '../../../../support/builders/a-child';
import { anEpisode } from '../../../../support/builders/an-episode';

/** An episode that ended. */
const ended = (from: string, to: string, ceased = 'X1', differently: Partial<Episode> = {}): Episode =>
  anEpisode(from, { to: date(to), ceased, ...differently });
const next = (from: string, differently: Partial<Episode> = {}): Episode =>
  anEpisode(from, { reason: 'P', ...differently });

const periods = (...episodes: readonly Episode[]) =>
  periodsOfCare(
    aChild()
      .withEpisodes(...episodes)
      .build(),
  );
const spans = (...episodes: readonly Episode[]) =>
  periods(...episodes).map(({ from, to, ceased }) => `${from} to ${to ?? 'now'} ${ceased}`.trim());

describe('A period of care', () => {
  it('goes on through a change of placement or legal status', () => {
    expect(spans(ended('2025-03-03', '2025-09-22'), next('2025-09-22'))).toEqual(['2025-03-03 to now']);
  });

  it('begins again after care stopped', () => {
    expect(spans(ended('2025-03-03', '2025-09-22', 'E4A'), anEpisode('2026-01-05'))).toEqual([
      '2025-03-03 to 2025-09-22 E4A',
      '2026-01-05 to now',
    ]);
  });

  it('begins again on the day it stopped, where the return says both', () => {
    expect(spans(ended('2025-03-03', '2025-09-22', 'E3'), anEpisode('2025-09-22'))).toHaveLength(2);
    expect(spans(ended('2025-03-03', '2025-09-22', 'E3'), next('2025-09-22'))).toHaveLength(1);
  });

  it('goes on over a gap where the return says that another episode began', () => {
    expect(spans(ended('2025-03-03', '2025-09-22'), next('2025-10-01'))).toEqual(['2025-03-03 to now']);
  });

  it('lasts as long as any of its episodes is open', () => {
    expect(spans(anEpisode('2025-03-03'), ended('2025-06-02', '2025-09-22', 'E4A'))).toEqual(['2025-03-03 to now']);
    expect(spans(ended('2025-03-03', '2025-12-01', 'E8'), ended('2025-06-02', '2025-09-22', 'E4A'))).toEqual([
      '2025-03-03 to 2025-12-01 E8',
    ]);
  });

  it('does not end before it began, whatever the return says', () => {
    expect(spans(ended('2025-03-03', '2025-01-01', 'E4A'))).toEqual(['2025-03-03 to 2025-03-03 E4A']);
  });

  it('keeps its episodes in order, the open one last of two that begin together', () => {
    const [open, short] = [anEpisode('2025-03-03'), ended('2025-03-03', '2025-04-01')];
    expect(periods(next('2025-06-02'), open, short)[0]?.episodes.map(({ from, to }) => [from, to])).toEqual([
      ['2025-03-03', '2025-04-01'],
      ['2025-03-03', null],
      ['2025-06-02', null],
    ]);
  });

  it('holds two episodes of the same days', () => {
    const [one, other] = [ended('2025-03-03', '2025-04-01'), ended('2025-03-03', '2025-04-01', 'E8')];
    expect(periods(one, other)[0]?.episodes).toHaveLength(2);
  });

  it('is none for a child without episodes', () => {
    expect(spans()).toEqual([]);
  });
});

describe('On a day', () => {
  const [first, second] = [ended('2025-03-03', '2025-09-22', 'E4A'), anEpisode('2026-01-05')];

  it('the period and episode are the last begun', () => {
    const all = periods(first, second);
    expect(periodOn(all, date('2025-12-01'))?.from).toBe('2025-03-03');
    expect(periodOn(all, date('2026-01-05'))?.from).toBe('2026-01-05');
    expect(periodOn(all, date('2025-01-01'))).toBeUndefined();
    const later = all[1];
    expect(later === undefined ? undefined : episodeOn(later, date('2026-02-01'))?.id).toBe(second.id);
  });

  it('an adoptive home is one since the first day in it, through a short move', () => {
    const [period] = periods(
      ended('2025-03-03', '2026-01-05'),
      ended('2026-01-05', '2026-06-01', 'X1', { placement: 'A6', reason: 'P' }),
      ended('2026-06-01', '2026-06-08', 'X1', { placement: 'T1', reason: 'T' }),
      next('2026-06-08', { placement: 'A6' }),
    );
    if (period === undefined) throw new Error('no period');
    expect(adoptiveStretches(period)).toEqual([{ from: '2026-01-05', to: null, fact: period.episodes[1]?.id }]);
  });

  it('an adoptive home is none any more after a move back', () => {
    const [period] = periods(
      ended('2026-01-05', '2026-06-01', 'X1', { placement: 'A6' }),
      next('2026-06-01', { placement: 'U6' }),
    );
    if (period === undefined) throw new Error('no period');
    expect(adoptiveStretches(period)).toMatchObject([{ from: '2026-01-05', to: '2026-06-01' }]);
  });
});
