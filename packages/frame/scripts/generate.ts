/** Writes what is derived from the sources. Run by `npm run generate`. */
import { writeFileSync } from 'node:fs';

import { buildScriptModule } from './build-script.ts';

writeFileSync(new URL('../src/generated/kit.ts', import.meta.url), buildScriptModule());
