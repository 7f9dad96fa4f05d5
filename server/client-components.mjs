// @ts-check
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Client modules that every Next page names; the documents work without them. */
const builtIn = /node_modules\/next\/dist\/(esm\/)?(client\/components|lib)\//

/**
 * Stops the build where a page uses a client component: its script would be taken out and what it does would be
 * missing.
 * @param {string} distDir
 */
export async function refuseClientComponents(distDir) {
  const folder = join(distDir, 'server', 'app')
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('_client-reference-manifest.js')) continue
    const text = await readFile(join(folder, name), 'utf8')
    const modules = JSON.parse(text.slice(text.indexOf('] = {') + 4).replace(/;?\s*$/, ''))
    const foreign = Object.keys(modules.clientModules).filter((path) => !builtIn.test(path))
    if (foreign.length > 0)
      throw new Error(
        `${name.replace(/_client-reference-manifest\.js$/, '')}: client components, which no document can run: ${foreign.join(', ')}`,
      )
  }
}
