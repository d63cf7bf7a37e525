import type { ToldChange } from '../../../shared/domain/audit/history-record';
import type { HistoryEntry } from '../../../shared/domain/vault/history';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { Instant } from '../../../shared/kernel/clock';
import { longDate } from '../../../shared/kernel/date-words';
import { isJsonObject, type Json, type JsonObject } from '../../../shared/kernel/json';
import { isLocalDate } from '../../../shared/kernel/local-date';
import { codeWords } from './code-words';
import { fieldNames, partNames } from './field-names';
import type { Named } from './review-words';
import { dayAndTime } from './times';

const instants = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
const ids = /^[0-9a-f]{8}-[0-9a-f]{4}-7/u;
/** Keys whose values say nothing to a reader: ids, hashes, sizes, versions of the app, and the shape of a text. */
const silent = new Set([
  ...['id', 'level', 'schema', 'runs', 'bold', 'italic'],
  ...['blob', 'sha256', 'size', 'contentHash', 'template', 'appVersion', 'sequence', 'carries', 'of'],
  // These are told beside them: the moment, and the number in the thing's own name.
  ...['finalisedOn', 'number'],
]);

const isMoment = (value: Json | undefined): value is Instant => typeof value === 'string' && instants.test(value);

function textWords(text: string, field: string, named: Named): string {
  if (text === '') return '';
  if (isLocalDate(text)) return longDate(text);
  if (isMoment(text)) return dayAndTime(text);
  if (ids.test(text)) return field === 'review' ? '' : named.person(text);
  return field === 'topic' ? named.topic(text) : codeWords(text, field);
}

/** A day is what a decision is to be done by; everywhere else it is a person by whom something was done. */
const nameInside = (key: string, value: Json): string => {
  if (key === 'at' && isMoment(value)) return '';
  if (key === 'by') return typeof value === 'string' && isLocalDate(value) ? 'By when' : 'By';
  return key === 'kind' ? 'Kind' : (fieldNames[key] ?? partNames[key] ?? '');
};

function objectWords(value: JsonObject, named: Named): string {
  const text = value['runs'] ?? value['text'];
  if (text !== undefined) return valueWords(text, 'runs', named);
  const isTimed = isMoment(value['at']);
  return Object.entries(value)
    .filter(([key, one]) => !silent.has(key) && !(isTimed && key === 'on') && !(key === 'carriedCount' && one === 0))
    .map(([key, one]) => [nameInside(key, one), valueWords(one, key, named)] as const)
    .filter(([, words]) => words !== '')
    .map(([name, words]) => (name === '' ? words : `${name}: ${words}`))
    .join('\n');
}

/** A stored value in words: dates written out, ids as names, a text as its paragraphs, the rest field by field. */
function valueWords(value: Json | undefined, field: string, named: Named): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return textWords(value, field, named);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (isJsonObject(value)) return objectWords(value, named);
  const words = value.map((one) => valueWords(one, field, named)).filter((one) => one !== '');
  return words.join(field === 'runs' ? '' : '\n');
}

/** `Decision 2`, or the title that it has; the part's name where it has neither. */
function labelled(name: string, { number, part, title }: JsonObject): string {
  const counted = number ?? part;
  if (typeof counted === 'number') return `${name} ${String(counted)}`;
  return typeof title === 'string' && title !== '' ? title : name;
}

const peopleParts = new Set(['people', 'participants', 'consultation']);

function thingWords(part: string, id: string, inside: Json | undefined, named: Named): string {
  if (part === 'topics') return named.topic(id);
  if (peopleParts.has(part)) return named.person(id);
  const name = partNames[part] ?? '';
  const value = isJsonObject(inside) ? inside[id] : undefined;
  return isJsonObject(value) ? labelled(name, value) : name;
}

/** The parts of the path in words, `Review 3, Decision 2`; a collection is told by what of it was changed. */
function whereWords(child: ChildFile, path: readonly string[], named: Named): string {
  const words: string[] = [];
  let here: Json | undefined = child;
  for (const [index, key] of path.entries()) {
    const inside: Json | undefined = isJsonObject(here) ? here[key] : undefined;
    const next = path[index + 1];
    const isThing = next !== undefined && partNames[key] !== undefined && (ids.test(next) || key === 'topics');
    if (isThing) words.push(thingWords(key, next, inside, named));
    else if (partNames[key] !== undefined && index < path.length - 1) words.push(partNames[key]);
    here = inside;
  }
  return words.join(', ');
}

const fieldIn = (path: readonly string[], field: string): string =>
  field === 'by' && path.includes('decisions') ? 'By when' : (fieldNames[field] ?? '');

/** How a file came to begin here, by the name of what began it, where it was not simply added. */
const beginnings: Readonly<Record<string, string>> = {
  'journal-restored': 'Written again from the working copy',
  'take-pack': 'Taken in from a hand-over pack',
};

/** A change of the sealed history in words. A file that begins tells nothing of before. */
export function changeWords(child: ChildFile, { path, before, after, label }: HistoryEntry, named: Named): ToldChange {
  if (path.length === 0) {
    return {
      where: 'The whole file',
      field: beginnings[label] ?? 'Added to the caseload',
      before: '',
      after: 'The file as it was then',
    };
  }
  const field = path.findLast((key) => fieldNames[key] !== undefined && !ids.test(key)) ?? '';
  const valueOf = path.at(-1) === 'kind' ? 'kind' : field;
  const isField = field !== '' && path.indexOf(field) > 0;
  return {
    where: whereWords(child, path, named),
    field: isField ? fieldIn(path, field) : '',
    before: valueWords(before, valueOf, named),
    after: valueWords(after, valueOf, named),
  };
}
