import { useId, useState, type ReactNode } from 'react';

import type { ComponentRef } from '../share-link.ts';

/** Names a component of a host that does not list what it has. */
export function SingleComponentField({
  component,
  onChange,
}: {
  readonly component: ComponentRef | undefined;
  readonly onChange: (component: ComponentRef) => void;
}): ReactNode {
  const id = useId();
  const [integration, setIntegration] = useState(component?.integration ?? '');
  const [componentId, setComponentId] = useState(component?.componentId ?? '');
  return (
    <form
      className="pg-single"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({
          integration: integration.trim(),
          componentId: componentId.trim(),
          place: component?.place ?? 'document',
        });
      }}
    >
      <h2 id={`${id}-title`}>It does not list its blocks?</h2>
      <p>A host that only renders works too: name the component to ask it for.</p>
      <label htmlFor={`${id}-integration`}>Integration</label>
      <input
        id={`${id}-integration`}
        className="pg-input"
        required
        autoComplete="off"
        spellCheck={false}
        value={integration}
        onChange={(event) => setIntegration(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-component`}>Component</label>
      <input
        id={`${id}-component`}
        className="pg-input"
        required
        autoComplete="off"
        spellCheck={false}
        value={componentId}
        onChange={(event) => setComponentId(event.currentTarget.value)}
      />
      <button type="submit" className="pg-button" data-kind="outlined">
        Show it
      </button>
    </form>
  );
}
