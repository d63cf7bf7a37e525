import { z } from 'zod';
import { jsonObjectSchema, type JsonObject } from '../../kernel/json';

/** What stands in a form that is open and not kept yet, by the form's name; an open form has a draft, a closed one none. */
export const draftsSchema = z.record(z.string(), jsonObjectSchema).readonly();
type Drafts = z.infer<typeof draftsSchema>;

/** The file with a form's draft as it is now; null: the form was kept or given up. */
export function withDraft<File extends { readonly drafts?: Drafts }>(
  file: File,
  form: string,
  draft: JsonObject | null,
): File {
  const { [form]: _before, ...others } = file.drafts ?? {};
  return { ...file, drafts: draft === null ? others : { ...others, [form]: draft } };
}
