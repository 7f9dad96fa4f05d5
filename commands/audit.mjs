// @ts-check
import { attempt, findBrowser, installDependencies, needNode, run } from './environment.mjs'

// npm run audit: every address in every view, for which npm test has no time. Takes some minutes for each language.
needNode()
installDependencies()
process.env.CHROMIUM = await findBrowser()
run('npm', ['run', 'build'], { NODE_ENV: 'production' })
process.exitCode = attempt('npx', ['playwright', 'test', '--config', 'tests/audit.config.ts', ...process.argv.slice(2)])
