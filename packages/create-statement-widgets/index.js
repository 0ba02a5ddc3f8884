#!/usr/bin/env node
/** Runs `statement-widgets init`, for `npm create statement-widgets`. */
process.argv.splice(2, 0, 'init');
await import('statement-widgets-cli/dist/cli.js');
