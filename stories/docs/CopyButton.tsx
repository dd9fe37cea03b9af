import { useEffect, useState, type ReactNode } from 'react';

/** A button that puts a text on the clipboard, and says so. */
export function CopyButton({
  text,
  what,
}: {
  readonly text: string;
  /** What is copied, in a word. */
  readonly what: string;
}): ReactNode {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  return (
    <button
      type="button"
      className="docs-copy"
      aria-label={`Copy the ${what}`}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
    </button>
  );
}
