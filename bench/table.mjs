const figure = (value, unit) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
const times = (value) => `${value < 1 ? value.toFixed(2) : value.toFixed(2).replace(/\.?0+$/, '')}×`;

/** A bar is a ratio to what stands beside, the most or the least that the figure itself may be, or several of these. */
const bars = [
  {
    words: ({ bar }) => bar && `≤ ${times(bar)}`,
    met: ({ ours, beside, bar }) => bar === undefined || ours / beside <= bar,
  },
  {
    words: ({ least, unit }) => least && `≥ ${least} ${unit}`,
    met: ({ ours, least }) => least === undefined || ours >= least,
  },
  {
    words: ({ most, unit }) => most && `≤ ${most} ${unit}`,
    met: ({ ours, most }) => most === undefined || ours <= most,
  },
];

const barWords = (row) =>
  bars
    .map(({ words }) => words(row))
    .filter(Boolean)
    .join(', ');

/** The row with its bar in words and whether it was met; null where it has none. */
export function judged(row) {
  const words = barWords(row);
  return { ...row, words, met: words === '' ? null : bars.every(({ met }) => met(row)) };
}

function cells({ what, ours, beside, than, unit, words, met }) {
  return [
    what,
    figure(ours, unit),
    beside === undefined ? '' : `${figure(beside, unit)} (${than})`,
    beside === undefined ? '' : `${(ours / beside).toFixed(2)}×`,
    words,
    met === null ? '' : met ? 'met' : 'MISSED',
  ];
}

/** Prints each figure with what it stands beside, their ratio and the bar; then how many bars were met, and which not. */
export function printTable(rows) {
  const all = [['what', 'ours', 'beside', 'ratio', 'bar', ''], ...rows.map(cells)];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  const held = rows.filter(({ met }) => met !== null);
  const missed = held.filter(({ met }) => !met);
  console.log(`\nbars: ${held.length - missed.length} of ${held.length} met`);
  for (const { what, than } of missed) console.log(`  missed: ${what}${than === undefined ? '' : `, beside ${than}`}`);
}
