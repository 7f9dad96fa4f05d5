// @ts-check
import { whereToListen } from '../server/starting.mjs'
import { installDependencies, isFree, needNode, run } from './environment.mjs'

// npm run site: installs and builds; package.json then starts the server in this process's place.
needNode()
const { port, host } = whereToListen()
if (!(await isFree(port, host))) {
  console.error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm run site`)
  process.exit(1)
}
installDependencies()
run('npm', ['run', 'build'], { NODE_ENV: 'production' })
