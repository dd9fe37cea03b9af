import { WandSparkles } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';

import { layOutJson } from './lay-out-json.ts';

/** Lays a JSON text out. */
export function FormatButton({
  text,
  onFormat,
}: {
  readonly text: string;
  readonly onFormat: (text: string) => void;
}): ReactNode {
  const formatted = useMemo(() => format(text), [text]);
  return (
    <button
      type="button"
      className="pg-button"
      disabled={formatted === undefined}
      onClick={() => formatted !== undefined && onFormat(formatted)}
    >
      <WandSparkles aria-hidden size={15} /> Format
    </button>
  );
}

function format(text: string): string | undefined {
  const result = layOutJson(text);
  return result.ok ? result.text : undefined;
}
