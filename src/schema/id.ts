import * as z from 'zod';

/** Ids become keys of plain records, so the names that every record has ("constructor") cannot be one. */
export const idSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]{0,39}$/)
  .refine((id) => !(id in {}), 'a name that every record has');
