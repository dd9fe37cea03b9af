/** The console methods that a test may not call unexpectedly. */
export const GUARDED_METHODS = ['error', 'warn', 'log', 'info', 'debug'] as const;

export type ConsoleMethod = (typeof GUARDED_METHODS)[number];

interface ConsoleCall {
  method: ConsoleMethod;
  text: string;
  stack: string;
}

interface Expectation {
  method: ConsoleMethod;
  pattern: RegExp | string;
  met: boolean;
}

export interface ConsoleGuard {
  /** Replaces the methods: from here on calls are recorded instead of printed. */
  install(): void;
  /** Allows, and requires, a call whose text matches before the next `settle`. */
  expect(method: ConsoleMethod, pattern: RegExp | string): void;
  /** Judges what was recorded since the last time, and forgets it. */
  settle(): Error | undefined;
}

export function createConsoleGuard(target: Pick<Console, ConsoleMethod>): ConsoleGuard {
  let calls: ConsoleCall[] = [];
  let expectations: Expectation[] = [];

  return {
    install() {
      for (const method of GUARDED_METHODS) {
        target[method] = (...args: unknown[]) => {
          calls.push({ method, text: formatMessage(args), stack: callerStack() });
        };
      }
    },
    expect(method, pattern) {
      expectations.push({ method, pattern, met: false });
    },
    settle() {
      const unexpected = calls.filter((call) => !meet(call, expectations));
      const unmet = expectations.filter((expectation) => !expectation.met);
      calls = [];
      expectations = [];
      const problems = [...unexpected.map(describeCall), ...unmet.map(describeUnmet)];
      return problems.length > 0 ? new Error(problems.join('\n\n')) : undefined;
    },
  };
}

/** Marks each expectation that the call answers; two may ask for the same call. */
function meet(call: ConsoleCall, expectations: Expectation[]): boolean {
  const answered = expectations.filter(
    ({ method, pattern }) =>
      method === call.method &&
      (typeof pattern === 'string' ? call.text.includes(pattern) : pattern.test(call.text)),
  );
  for (const expectation of answered) expectation.met = true;
  return answered.length > 0;
}

function describeCall({ method, text, stack }: ConsoleCall): string {
  return `Unexpected console.${method}:\n${text}\n${stack}\nExpected? Say so in the test: expectConsole('${method}', /…/).`;
}

function describeUnmet({ method, pattern }: Expectation): string {
  return `Expected console.${method} matching ${String(pattern)}, but no call matched.`;
}

/** Applies the printf-like placeholders that React and Node use in their messages. */
function formatMessage(args: readonly unknown[]): string {
  const rest = [...args];
  const words: string[] = [];
  if (typeof rest[0] === 'string') {
    const template = String(rest.shift());
    words.push(
      template.replace(/%([sdifoOc%])/g, (placeholder, kind: string) => {
        if (kind === '%') return '%';
        if (rest.length === 0) return placeholder;
        const value = formatValue(rest.shift());
        return kind === 'c' ? '' : value;
      }),
    );
  }
  return [...words, ...rest.map(formatValue)].join(' ');
}

function formatValue(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** The stack without its message and without the guard's own two frames. */
function callerStack(): string {
  return (new Error().stack ?? '').split('\n').slice(3).join('\n');
}
