import {
  controlId,
  DefaultView,
  sourceOf,
  useBusy,
  useDispatch,
  type ViewOverrides,
  type ViewProps,
} from '@contentkit/react';

/** The built-in card, in a frame of the host app's. */
function FramedCard(props: ViewProps<'card'>) {
  return (
    <div className="my-frame">
      <span className="my-ribbon">New</span>
      <DefaultView {...props} />
    </div>
  );
}

/** A button of the host app's own. */
function MyButton(props: ViewProps<'button'>) {
  const { element, surface, place, labelledBy, describedBy } = props;
  const { label, tooltip, disabled = false, onPress, confirm } = element;
  const dispatch = useDispatch();
  const source = sourceOf(element, place);
  const busy = useBusy(source);
  const id = controlId(surface, place);
  // The built-in button knows how to ask.
  if (confirm) return <DefaultView {...props} />;
  return (
    <button
      type="button"
      className="my-button"
      id={id}
      // In an `input`, whose label says what the button is about.
      aria-labelledby={labelledBy && `${labelledBy} ${id}`}
      aria-describedby={describedBy}
      disabled={disabled}
      aria-busy={busy}
      onClick={() => busy || dispatch(onPress, { source })}
    >
      {label ?? tooltip}
    </button>
  );
}

export const views: ViewOverrides = { card: FramedCard, button: MyButton };
