import { z } from 'zod';

/** What can be stored: plain values, lists, and objects by name. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The door for an object whose inside is nobody's business here. */
export const jsonObjectSchema = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

export const isJsonList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
