const figure = (value, unit) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;

function verdict({ ours, beside, bar }) {
  if (bar === undefined || beside === undefined) return '';
  return ours / beside <= bar ? 'within' : 'OVER';
}

/** Prints each figure with what it stands beside, their ratio, and the bar. */
export function printTable(results) {
  const rows = results.map((row) => [
    row.what,
    figure(row.ours, row.unit),
    row.beside === undefined ? '' : `${figure(row.beside, row.unit)} (${row.than})`,
    row.beside === undefined ? '' : `${(row.ours / row.beside).toFixed(2)}×`,
    row.bar === undefined ? '' : `≤ ${row.bar}×`,
    verdict(row),
  ]);
  const all = [['what', 'ours', 'beside', 'ratio', 'bar', ''], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
