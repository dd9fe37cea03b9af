// What `npm start` runs: a host with the sample integrations, and the playground in front of it.
import process, { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';

import { startPlayground, type Playground } from './server/start-playground.ts';

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    port: { type: 'string', default: '4400' },
    'api-port': { type: 'string', default: '4401' },
    'content-port': { type: 'string', default: '4402' },
    built: { type: 'boolean', default: false },
  },
});

const playground = await startPlayground({
  port: Number(values.port),
  apiPort: Number(values['api-port']),
  contentPort: Number(values['content-port']),
  isBuilt: values.built,
});
announce(playground);

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

function announce({ url, apiUrl, contentUrl }: Playground): void {
  const asked = Number(values.port);
  if (asked !== 0 && !url.endsWith(`:${asked}/`)) {
    stdout.write(`Port ${asked} is taken, so the playground is at another.\n`);
  }
  stdout.write(
    [
      '',
      `  ContentKit playground   ${url}`,
      `  A document with blocks  ${url}#document`,
      '',
      `  The host behind it      ${apiUrl}/v1/integrations`,
      `  Its frames' origin      ${contentUrl}`,
      '',
      '  Ctrl-C stops it.',
      '',
      '',
    ].join('\n'),
  );
}

async function stop(): Promise<void> {
  // Whoever asks twice does not want to wait.
  process.once('SIGINT', () => process.exit(130));
  await playground.close();
  process.exit(0);
}
