import type { z } from 'zod'

/** A JSON Schema, as zod writes one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** Says whether a part of a schema is a schema itself, not a list of them or a plain yes or no. */
export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
