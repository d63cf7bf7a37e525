import { z } from 'zod';

/** Bytes in base64, by how many there may be. */
export const base64 = (bytes: { readonly least: number; readonly most: number }) =>
  z
    .string()
    .min(Math.ceil(bytes.least / 3) * 4)
    .max(Math.ceil(bytes.most / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** AES-256-GCM: a random nonce of 12 bytes; the sealed bytes end in the 16-byte tag. */
export const sealedSchema = z
  .strictObject({ iv: base64({ least: 12, most: 12 }), data: base64({ least: 16, most: 1 << 24 }) })
  .readonly();
export type Sealed = z.infer<typeof sealedSchema>;
