import { z } from 'zod';
import type { JsonObject } from '../../kernel/json';
import type { ChildFile } from './child-file';

const draftSchema = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** What stands in a form that is open and not kept yet, by the form's name; an open form has a draft, a closed one none. */
export const draftsSchema = z.record(z.string(), draftSchema).readonly();

/** The file with a form's draft as it is now; null: the form was kept or given up. */
export function withDraft({ drafts = {}, ...file }: ChildFile, form: string, draft: JsonObject | null): ChildFile {
  const others = Object.entries(drafts).filter(([name]) => name !== form);
  const all = draft === null ? others : [...others, [form, draft] as const];
  return all.length === 0 ? file : { ...file, drafts: Object.fromEntries(all) };
}
