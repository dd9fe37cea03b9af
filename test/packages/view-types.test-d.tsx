// Type tests: compiled, never run. A view of a host app's is held to the type that it stands for.
import {
  DefaultView,
  type ContentKitError,
  type HostAppOptions,
  type UnknownPolicy,
  type ViewOverrides,
  type ViewProps,
} from '@contentkit/react';
import type { ElementType } from '@contentkit/schema';

function Button({ element }: ViewProps<'button'>) {
  return <button type="button">{element.label}</button>;
}

function Card(props: ViewProps<'card'>) {
  return <DefaultView {...props} />;
}

function Any({ element }: ViewProps) {
  return <p>{element.type}</p>;
}

export const views: ViewOverrides = { button: Button, card: Card, text: Any, divider: () => null };

export const wrongElement: ViewOverrides = {
  // @ts-expect-error: what draws buttons draws no cards.
  card: Button,
};

export const wrongType: ViewOverrides = {
  // @ts-expect-error: there is no such element.
  buton: Button,
};

export const noElement: ViewOverrides = {
  // @ts-expect-error: what has no reading has a policy of its own.
  invalid: Any,
};

// @ts-expect-error: a divider has no label.
export const wrongProperty: keyof ViewProps<'divider'>['element'] = 'label';

export const wrongResult: ViewOverrides = {
  // @ts-expect-error: a view draws what React can show.
  divider: () => ({ drawn: true }),
};

export const wrongProps: ViewOverrides = {
  // @ts-expect-error: nobody gives it a colour.
  divider: (props: ViewProps<'divider'> & { colour: string }) => <hr color={props.colour} />,
};

// @ts-expect-error: a surface and a place belong to it.
export const withoutSurface = <DefaultView element={{ type: 'divider' }} />;

// Every type can be replaced, and no other.
type IsSame<One, Other> = [One, Other] extends [Other, One] ? true : false;
export const allTypes: IsSame<keyof ViewOverrides, ElementType> = true;

export const policies: UnknownPolicy[] = [
  'fallback',
  'hide',
  ({ element }) => <p>{element.issues.length}</p>,
];

export const wrongPolicy: HostAppOptions = {
  // @ts-expect-error: it shows, it hides, or the host app draws it.
  unknown: 'throw',
};

export const wrongUnknown: HostAppOptions = {
  // @ts-expect-error: what has no reading is no button.
  unknown: Button,
};

export function describe(error: ContentKitError): string {
  switch (error.kind) {
    case 'view':
      return `${error.elementType} at ${error.place}`;
    case 'unknown':
      return error.element.issues.map(({ code }) => code).join(', ');
    case 'request':
      return error.error.message;
  }
}
