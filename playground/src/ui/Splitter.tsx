import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

/** How far an arrow key moves, and one with Shift, in percent. */
const STEP = 2;
const LEAP = 10;

/** A line between two panes of its parent, which can be moved. */
export function Splitter({
  label,
  direction,
  side = 'start',
  value,
  minimum,
  maximum,
  onChange,
  onReset,
}: {
  /** What is made wider or higher: "Width of the source". */
  readonly label: string;
  /** In which the panes follow each other. */
  readonly direction: 'row' | 'column';
  /** Whose share the value is: the pane's before the line, or the one's behind it. */
  readonly side?: 'start' | 'end';
  /** A pane's share of the parent, in percent; so are its bounds. */
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly onChange: (value: number) => void;
  /** Asked for by a double press. */
  readonly onReset: () => void;
}): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  const moveTo = (next: number) => onChange(Math.min(maximum, Math.max(minimum, next)));

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const parent = line.current?.parentElement;
    if (!parent || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    moveTo(shareAt(event, parent.getBoundingClientRect(), direction, side));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = valueAfter(event, { direction, side, value, minimum, maximum });
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };

  return (
    // A window splitter, which the rule takes for a mere line.
    <div
      ref={line}
      className="pg-splitter"
      role="separator"
      aria-label={label}
      aria-orientation={direction === 'row' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(value)}
      aria-valuemin={minimum}
      aria-valuemax={maximum}
      aria-valuetext={`${Math.round(value)} %`}
      tabIndex={0}
      data-direction={direction}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
      }}
      onPointerMove={drag}
      onDoubleClick={onReset}
      onKeyDown={onKeyDown}
    />
  );
}

/** Where a pointer is, as a pane's share. */
function shareAt(
  { clientX, clientY }: PointerEvent,
  { left, top, width, height }: DOMRect,
  direction: 'row' | 'column',
  side: 'start' | 'end',
): number {
  const share =
    direction === 'row' ? ((clientX - left) / width) * 100 : ((clientY - top) / height) * 100;
  return side === 'start' ? share : 100 - share;
}

function valueAfter(
  { key, shiftKey }: KeyboardEvent,
  {
    direction,
    side,
    value,
    minimum,
    maximum,
  }: {
    readonly direction: 'row' | 'column';
    readonly side: 'start' | 'end';
    readonly value: number;
    readonly minimum: number;
    readonly maximum: number;
  },
): number | undefined {
  const step = (shiftKey ? LEAP : STEP) * (side === 'start' ? 1 : -1);
  const [back, on] = direction === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  switch (key) {
    case back:
      return value - step;
    case on:
      return value + step;
    case 'Home':
      return side === 'start' ? minimum : maximum;
    case 'End':
      return side === 'start' ? maximum : minimum;
    default:
      return undefined;
  }
}
