import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// The comments tell Next that these files are no part of its routes: it would list the whole content in each of them.

/** Whether there is such a file or folder. */
export const exists = (path: string) => existsSync(/* turbopackIgnore: true */ path)
/** Everything below a folder, sorted. */
export const namesIn = (folder: string) =>
  readdirSync(/* turbopackIgnore: true */ folder, { recursive: true, encoding: 'utf8' }).sort()
/** The path of what stands in a folder. */
export const inFolder = (folder: string, name: string) => join(/* turbopackIgnore: true */ folder, name)
/** A path from the project's root. */
export const inProject = (path: string, root = process.cwd()) => inFolder(root, path)
/** The bytes of a file. */
export const read = (path: string) => readFileSync(/* turbopackIgnore: true */ path)
