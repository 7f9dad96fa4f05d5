// @ts-check
const { setFlagsFromString } = require('node:v8')

// Next leaves much garbage, and V8 would let the heap double before it is collected: ten minutes of searches took 350
// MB instead of 230, the processes of a build of 1,000 practices 2.8 GB together instead of 2.1. Loaded first by the
// front and by every process of a build; required and not imported, because Node 20.9 cannot start Next's command after
// an import.
setFlagsFromString('--heap-growing-percent=20')

// Next's compiler is Rust with an allocator of its own, which gives memory back only while it goes on working: in two
// builds of three it kept 400 MB while all pages were made. So it gives back at once; a compilation takes five seconds
// more.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0'
