import { z } from 'zod';
import type { Channel, Requests } from './contract';
import {
  areSeparatePaths,
  backupNameSchema,
  fileNameSchema,
  packExtension,
  relativePathSchema,
  setAsideNameSchema,
} from './file-names';

const MEGABYTE = 1024 * 1024;

/** The most bytes that each kind of call may carry, and that main reads of a chosen file. */
export const limits = {
  header: 16 * MEGABYTE,
  frames: 64 * MEGABYTE,
  journal: 1024 * MEGABYTE,
  blob: 64 * MEGABYTE,
  chosenFile: 64 * MEGABYTE,
  chosenFiles: 256 * MEGABYTE,
  publicHalf: 16 * 1024,
  bankHolidays: MEGABYTE,
  document: 64 * MEGABYTE,
  backup: 1024 * MEGABYTE,
  pack: 512 * MEGABYTE,
  exportFiles: 20_000,
  exportBytes: 512 * MEGABYTE,
} as const;

const bytes = (most: number) => z.instanceof(Uint8Array).refine((value) => value.byteLength <= most);
const place = z.enum(['own', 'practice']);
const jsonObject = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^\{.*\}\s*$/s);
const header = jsonObject(limits.header);
const offset = z.int().min(0).max(limits.journal);
const job = z.enum(['export', 'import', 'backup', 'finalise', 'erase']).nullable();
const seq = z.int().min(0);
const randomName = z.string().regex(/^[0-9a-f]{32}$/);
// Without zod's readonly(), which freezes what it is given and throws on bytes that stand where a list is wanted.
const files = z
  .array(z.object({ path: relativePathSchema, bytes: bytes(limits.document) }))
  .max(limits.exportFiles)
  .refine((list) => list.reduce((sum, file) => sum + file.bytes.byteLength, 0) <= limits.exportBytes)
  .refine((list) => areSeparatePaths(list.map((file) => file.path)));

/** The shortest leaves time for the minute's warning; a longer one than the longest is no lock any more. */
export const laptopSettingsSchema = z.object({
  lockAfterMinutes: z.int().min(2).max(30),
  hideFromCapture: z.boolean(),
});

/** What each channel's arguments must be; main parses every call with it before a handler sees it. */
export const requestSchemas = {
  'app:facts': z.tuple([]),
  'vault:read-header': z.tuple([place]),
  'vault:create': z.tuple([place, header]),
  'vault:write-header': z.tuple([place, header]),
  'vault:overwrite-header': z.tuple([place, header]),
  'vault:remove-practice': z.tuple([]),
  'vault:lock': z.tuple([]),
  'session:flushed': z.tuple([z.boolean(), job]),
  'session:tell': z.tuple([z.object({ open: z.boolean(), inMeeting: z.boolean(), job })]),
  'session:stay': z.tuple([]),
  'laptop:read': z.tuple([]),
  'laptop:change': z.tuple([laptopSettingsSchema]),
  'journal:read': z.tuple([place, offset]),
  'journal:append': z.tuple([place, offset, bytes(limits.frames)]),
  'journal:cut': z.tuple([place, offset]),
  'journal:replace': z.tuple([place, bytes(limits.journal)]),
  'journal:shorten': z.tuple([offset, bytes(limits.journal)]),
  'backup:list': z.tuple([]),
  'backup:write': z.tuple([seq, bytes(limits.backup)]),
  'backup:front': z.tuple([backupNameSchema]),
  'backup:read': z.tuple([backupNameSchema]),
  'backup:verified': z.tuple([backupNameSchema]),
  'backup:blobs': z.tuple([]),
  'backup:discard': z.tuple([backupNameSchema]),
  'backup:places': z.tuple([]),
  'backup:copy-to-second': z.tuple([]),
  'backup:choose-second-place': z.tuple([]),
  'backup:forget-second-place': z.tuple([]),
  'restore:choose': z.tuple([]),
  'restore:place': z.tuple([randomName, z.boolean()]),
  'restore:set-aside': z.tuple([]),
  'restore:bring-back': z.tuple([setAsideNameSchema]),
  'counter:read': z.tuple([]),
  'counter:keep': z.tuple([z.object({ vault: randomName, seq, behind: seq })]),
  'disk:free': z.tuple([]),
  'session:backed-up': z.tuple([]),
  'blob:write': z.tuple([place, randomName, bytes(limits.blob)]),
  'blob:read': z.tuple([place, randomName]),
  'erasure:remove-documents': z.tuple([z.array(randomName).max(limits.exportFiles)]),
  'erasure:remove-backups': z.tuple([
    randomName,
    z.array(backupNameSchema).min(1).max(10),
    z.array(randomName).max(limits.exportFiles),
  ]),
  'return:choose': z.tuple([z.enum(['folder', 'files'])]),
  'document:save-word': z.tuple([fileNameSchema.refine((name) => name.endsWith('.docx')), bytes(limits.document)]),
  'identity:save-public-half': z.tuple([jsonObject(limits.publicHalf)]),
  'identity:choose-public-half': z.tuple([]),
  'calendar:choose-file': z.tuple([]),
  'leftovers:clear': z.tuple([]),
  'export:choose-folder': z.tuple([]),
  'export:write': z.tuple([randomName, fileNameSchema, files]),
  'device:is-real': z.tuple([]),
  'device:read': z.tuple([randomName]),
  'device:keep': z.tuple([randomName, z.instanceof(Uint8Array).refine((value) => value.byteLength === 32)]),
  'pack:save': z.tuple([fileNameSchema.refine((name) => name.endsWith(packExtension)), bytes(limits.pack)]),
  'pack:choose': z.tuple([]),
} as const satisfies { readonly [C in Channel]: z.ZodType<Parameters<Requests[C]>> };

export const channels = Object.keys(requestSchemas).filter((name): name is Channel => name in requestSchemas);
