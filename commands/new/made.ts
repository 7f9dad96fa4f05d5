/**
 * What `npm run new` makes: a file's path and text, and what its author does next. `before` is the text that a changed
 * file had.
 */
export type Made = { path: string; text: string; next: readonly string[]; before?: string }
