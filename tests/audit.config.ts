import config from './playwright.config'

export default { ...config, testDir: './audit', timeout: 120_000, reporter: [['line']] as const }
