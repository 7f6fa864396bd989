import { config } from 'zod';

// For speed Zod makes code from text, which the page's security policy forbids and the browser would report.
// Imported ahead of every schema that a page reads with.
config({ jitless: true });
