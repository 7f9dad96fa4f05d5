/** The port of the site under test; a test that starts a site of its own takes one after it. */
export const port = Number(process.env['TEST_PORT'] ?? 3987)
