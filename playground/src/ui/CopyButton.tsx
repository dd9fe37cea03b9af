import { Check, Copy, type LucideIcon } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';

/** How long a press is answered for, in milliseconds. */
const SHOWN = 1600;

/** Copies a text, and says whether it did. */
export function CopyButton({
  label,
  icon: Icon = Copy,
  text,
}: {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Made when it is asked for. */
  readonly text: () => string;
}): ReactNode {
  const [result, setResult] = useState<'copied' | 'refused'>();

  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setResult('copied'),
      () => setResult('refused'),
    );
  };
  const shown = result === 'copied' ? 'Copied' : result === 'refused' ? 'Not allowed' : label;
  return (
    <button type="button" className="pg-button" onClick={copy} aria-label={label}>
      {result === 'copied' ? <Check aria-hidden size={15} /> : <Icon aria-hidden size={15} />}
      <span className="pg-button-label">{shown}</span>
      <span role="status" className="pg-visually-hidden">
        {result && shown}
      </span>
    </button>
  );
}
