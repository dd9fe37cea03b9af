import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

import { clampWidth, widthBounds, type Width } from './view-settings.ts';

/** How far an arrow key goes, and one with Shift, in pixels. */
const STEP = 10;
const LEAP = 50;

/** The edge of a preview, by which it is made wider or narrower. */
export function WidthHandle({
  width,
  measured,
  onDrag,
  onChange,
}: {
  readonly width: Width;
  /** What the width comes to, in pixels. */
  readonly measured: number;
  /** Called on the way; with nothing at its end. */
  readonly onDrag: (width: number | undefined) => void;
  readonly onChange: (width: Width) => void;
}): ReactNode {
  const [start, setStart] = useState<{ readonly x: number; readonly width: number }>();

  // It stands in the middle: both of its edges move.
  const widthAt = ({ clientX }: PointerEvent, from: { x: number; width: number }) =>
    clampWidth(from.width + (clientX - from.x) * 2);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthAfter(event, measured);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    // A window splitter, which the rule takes for a mere line.
    <div
      className="pg-width-handle"
      role="separator"
      aria-label="Width of the preview"
      aria-orientation="vertical"
      aria-valuenow={Math.min(widthBounds.maximum, Math.max(widthBounds.minimum, measured))}
      aria-valuemin={widthBounds.minimum}
      aria-valuemax={widthBounds.maximum}
      aria-valuetext={typeof width === 'number' ? `${width} pixels` : `As wide as there is room`}
      title="Drag to change the width; press twice to reset it"
      tabIndex={0}
      data-dragged={start ? '' : undefined}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        setStart({ x: event.clientX, width: measured });
      }}
      onPointerMove={(event) => start && onDrag(widthAt(event, start))}
      onPointerUp={(event) => {
        if (start && event.clientX !== start.x) onChange(widthAt(event, start));
      }}
      onLostPointerCapture={() => {
        setStart(undefined);
        onDrag(undefined);
      }}
      onDoubleClick={() => onChange('auto')}
      onKeyDown={onKeyDown}
    />
  );
}

function widthAfter({ key, shiftKey }: KeyboardEvent, width: number): Width | undefined {
  const step = shiftKey ? LEAP : STEP;
  switch (key) {
    case 'ArrowLeft':
      return clampWidth(width - step);
    case 'ArrowRight':
      return clampWidth(width + step);
    case 'Home':
      return widthBounds.minimum;
    case 'End':
      return 'full';
    case 'Enter':
      return 'auto';
    default:
      return undefined;
  }
}
