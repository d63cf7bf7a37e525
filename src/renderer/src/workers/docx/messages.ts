import type { DocumentModel } from '../../../../shared/domain/documents/model';

/** Renderer → docx worker. */
export type DocxRequest = { readonly id: number; readonly model: DocumentModel };

/** A Word file: its bytes and their SHA-256 in hex. */
export type RenderedDocument = { readonly bytes: Uint8Array; readonly sha256: string };

/** Docx worker → renderer: one answer for each request. */
export type DocxAnswer =
  | { readonly id: number; readonly ok: true; readonly document: RenderedDocument }
  | { readonly id: number; readonly ok: false };
