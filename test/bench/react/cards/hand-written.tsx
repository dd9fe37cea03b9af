import { useId, useState, type ReactNode } from 'react';

import type { Row } from './rows.ts';

/**
 * What somebody would write by hand for the same page: a component for each group of ten elements
 * and one for the field, with its own state, and no memo.
 */
export function HandWritten({
  data,
  onPress,
}: {
  readonly data: readonly Row[];
  readonly onPress: (index: number) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="ck" data-ck-theme="light">
      <div className="ck-block">
        {data.map((row, index) => (
          <Group key={index} row={row} id={`${id}-${index}-title`} onSave={() => onPress(index)} />
        ))}
      </div>
      <div className="ck-notice-region" role="status" aria-live="polite" />
    </div>
  );
}

function Group({
  row,
  id,
  onSave,
}: {
  readonly row: Row;
  readonly id: string;
  readonly onSave: () => void;
}): ReactNode {
  return (
    <div className="ck-card" role="group" aria-labelledby={id}>
      <div className="ck-card-head">
        <div className="ck-card-titles">
          <div className="ck-card-title" id={id}>
            {row.title}
          </div>
        </div>
      </div>
      <div className="ck-card-body">
        <div className="ck-vstack">
          <p className="ck-text">
            {row.start}
            <strong>{row.bold}</strong>
          </p>
          <p className="ck-text">{row.second}</p>
          <p className="ck-text">{row.third}</p>
          <hr className="ck-divider" data-size="small" />
          <div className="ck-hstack">
            <Field placeholder={row.placeholder} />
            <button type="button" className="ck-button" data-style="primary" onClick={onSave}>
              <span className="ck-button-face">{row.button}</span>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

function Field({ placeholder }: { readonly placeholder: string }): ReactNode {
  const [text, setText] = useState('');
  return (
    <input
      type="text"
      className="ck-textinput"
      placeholder={placeholder}
      aria-label={placeholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
