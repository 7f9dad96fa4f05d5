/** The port of the site under test. */
export const port = Number(process.env['TEST_PORT'] ?? 3987)
