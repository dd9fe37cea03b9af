#!/usr/bin/env node
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// What a shell says of a command whose reader left, such as `head`: that is no mistake of anybody.
const READER_LEFT = 141;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
  process.exit(READER_LEFT);
});

process.exitCode = await run(process.argv.slice(2), processTerminal);
