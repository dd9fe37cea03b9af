import type { ProgramSettings } from '../compile/program-text.ts';

/** The body of one of the author's modules. */
export type ModuleBody = (
  require: (specifier: string) => unknown,
  module: { exports: unknown },
  exports: object,
) => void;

/** The modules of a program. */
export interface Modules {
  /** Runs the entry, and what it imports, and answers what it exports. */
  runEntry(): Readonly<Record<string, unknown>>;
  /** The module that runs, or that failed. */
  readonly current: string;
}

/** Links modules by what the compiler found out about their imports. */
export function linkModules(
  { entry, data, targets }: ProgramSettings,
  bodies: ReadonlyMap<string, ModuleBody>,
  externals: ReadonlyMap<string, object>,
  onRun: (name: string) => void,
): Modules {
  const texts = new Map(data);
  const links = new Map(targets.map(([name, pairs]) => [name, new Map(pairs)]));
  const done = new Map<string, { exports: unknown }>();
  let current = entry;

  const run = (name: string): unknown => {
    const known = done.get(name);
    if (known) return known.exports;
    const text = texts.get(name);
    const own: { exports: unknown } = { exports: text === undefined ? {} : JSON.parse(text) };
    done.set(name, own);
    const body = bodies.get(name);
    if (!body) return own.exports;
    onRun(name);
    current = name;
    body((specifier) => require(name, specifier), own, own.exports as object);
    return own.exports;
  };

  const require = (importer: string, specifier: string): unknown => {
    const target = links.get(importer)?.get(specifier);
    if (target === undefined) {
      throw new TypeError(
        `\`${specifier}\` is not there. Import what you need at the beginning of the file.`,
      );
    }
    const external = externals.get(target.replace(/^external:/, ''));
    if (target.startsWith('external:') && external) return external;
    const exports = run(target);
    current = importer;
    return exports;
  };

  return {
    runEntry() {
      const exports = run(entry);
      return typeof exports === 'object' && exports !== null
        ? { ...(exports as Record<string, unknown>) }
        : { default: exports };
    },
    get current() {
      return current;
    },
  };
}
