import { z } from 'zod'

// zod probes for `new Function` when it first parses an object: the content security policy would report it.
// Must be imported before anything that parses.
z.config({ jitless: true })
