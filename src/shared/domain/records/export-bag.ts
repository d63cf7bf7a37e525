import type { BagFile, BagTools, ExportFacts, ExportItem } from './export-types';
import { exportManifest } from './export-manifest';
import { exportReadme } from './export-readme';
import { exportRow } from './export-row';
import { toCsv } from './csv';
import { documentFileName, unlikeNames } from './file-name';

/** A file of the bag before its words are bytes. */
type TextFile = { readonly path: string; readonly text: string };

const byPath = (a: BagFile, b: BagFile): number => (a.path < b.path ? -1 : 1);

/** A line for each file, as `sha256sum -c` reads it. */
const checksums = (files: readonly BagFile[], sha256: BagTools['sha256']): string =>
  [...files]
    .sort(byPath)
    .map((file) => `${sha256(file.bytes)}  ${file.path}\n`)
    .join('');

const KILO = 1000;

function inWords(bytes: number): string {
  if (bytes < KILO) return `${String(bytes)} B`;
  if (bytes < KILO * KILO) return `${(bytes / KILO).toFixed(1)} KB`;
  return `${(bytes / KILO / KILO).toFixed(1)} MB`;
}

/** What the bag says of itself; no one is named in it. */
function bagInfo({ id, on, appVersion, profile }: ExportFacts, payload: readonly BagFile[]): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes.length, 0);
  const lines = [
    `Source-Organization: ${profile.council.replace(/\s+/g, ' ')}`,
    `External-Identifier: ${id}`,
    `Bagging-Date: ${on}`,
    `Bag-Software-Agent: Chairside ${appVersion}`,
    `Bag-Size: ${inWords(bytes)}`,
    `Payload-Oxum: ${String(bytes)}.${String(payload.length)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The files about the records: what the person who files them reads, and what their system reads. */
function index(items: readonly ExportItem[], facts: ExportFacts, names: readonly string[]): readonly TextFile[] {
  const rows = items.map((item, position) => exportRow(item, facts, names[position] ?? ''));
  const { columns } = facts.profile.exports;
  const cells = rows.map((row) => columns.map(({ field }) => row[field]));
  return [
    { path: 'data/README.txt', text: exportReadme(facts, items.length) },
    { path: 'data/index.csv', text: toCsv([columns.map(({ name }) => name), ...cells]) },
    { path: 'data/manifest.json', text: exportManifest(facts, rows) },
  ];
}

/** The finals as a BagIt 1.0 folder (RFC 8493): documents, index, manifest, checksums and a page for the person who files. */
export function exportBag(items: readonly ExportItem[], facts: ExportFacts, tools: BagTools): readonly BagFile[] {
  const toFile = ({ path, text }: TextFile): BagFile => ({ path, bytes: tools.utf8(text) });
  const names = unlikeNames(items.map(({ record }) => documentFileName(record)));
  const payload = [
    ...index(items, facts, names).map(toFile),
    ...items.map(({ bytes }, position) => ({ path: `data/records/${names[position] ?? ''}`, bytes })),
  ];
  const tags = [
    { path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { path: 'bag-info.txt', text: bagInfo(facts, payload) },
    { path: 'manifest-sha256.txt', text: checksums(payload, tools.sha256) },
  ].map(toFile);
  const tagManifest = toFile({ path: 'tagmanifest-sha256.txt', text: checksums(tags, tools.sha256) });
  return [...tags, tagManifest, ...payload];
}
