import { useId, useState, type ReactNode } from 'react';

import type { MockResponse } from '../projects/project.ts';
import { Field } from './Field.tsx';
import { isJson, layOutJson, methods, type MockProblems } from './mock-response.ts';

const statuses: readonly (readonly [number, string])[] = [
  [200, 'OK'],
  [201, 'Created'],
  [204, 'No content'],
  [400, 'Bad request'],
  [401, 'Not signed in'],
  [403, 'Forbidden'],
  [404, 'Not found'],
  [409, 'Conflict'],
  [422, 'Not valid'],
  [429, 'Too many requests'],
  [500, 'Server error'],
  [503, 'Not available'],
];

const contentTypes = [
  'application/json',
  'text/plain',
  'text/html',
  'text/csv',
  'text/event-stream',
];

/** Where a mock response is written. */
export function MockForm({
  mock,
  problems,
  onChange,
}: {
  readonly mock: MockResponse;
  readonly problems: MockProblems;
  readonly onChange: (mock: MockResponse) => void;
}): ReactNode {
  const id = useId();
  const { url } = problems;
  const better = url?.better;
  const laidOut = isJson(mock.contentType) ? layOutJson(mock.body) : mock.body;
  const method = mock.method?.toUpperCase() ?? '';
  const known: readonly string[] = methods;
  return (
    <div className="pg-mock-form">
      <Field label="Method">
        {(ids) => (
          <select
            {...ids}
            className="pg-select"
            value={method}
            onChange={(event) =>
              onChange({ ...mock, method: event.currentTarget.value || undefined })
            }
          >
            <option value="">Any</option>
            {[...known, ...(method === '' || known.includes(method) ? [] : [method])].map(
              (each) => (
                <option key={each}>{each}</option>
              ),
            )}
          </select>
        )}
      </Field>
      <div className="pg-mock-url">
        <Field
          label="URL pattern"
          problem={url?.message}
          severity={url?.severity}
          action={
            better !== undefined && (
              <button
                type="button"
                className="pg-text-button"
                onClick={() => onChange({ ...mock, url: better })}
              >
                Change it to <code>{better}</code>
              </button>
            )
          }
        >
          {(ids) => (
            <input
              {...ids}
              className="pg-input pg-code-input"
              value={mock.url}
              inputMode="url"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              data-mock-url
              onChange={(event) => onChange({ ...mock, url: event.currentTarget.value })}
            />
          )}
        </Field>
        <p className="pg-setting-note">
          <code>*</code> is anything but <code>/</code>, <code>**</code> or a last <code>*</code>{' '}
          anything at all. Without a star, what begins so.
        </p>
      </div>
      <StatusField
        status={mock.status}
        problem={problems.status}
        onChange={(status) => onChange({ ...mock, status })}
      />
      <Field label="Content type" problem={problems.contentType}>
        {(ids) => (
          <>
            <input
              {...ids}
              className="pg-input pg-code-input"
              list={`${id}-types`}
              value={mock.contentType}
              placeholder="none"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => onChange({ ...mock, contentType: event.currentTarget.value })}
            />
            <datalist id={`${id}-types`}>
              {contentTypes.map((type) => (
                <option key={type} value={type} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <div className="pg-mock-body">
        <Field
          label="Body"
          problem={problems.body}
          action={
            laidOut !== mock.body && (
              <button
                type="button"
                className="pg-text-button"
                onClick={() => onChange({ ...mock, body: laidOut })}
              >
                Format the JSON
              </button>
            )
          }
        >
          {(ids) => (
            <textarea
              {...ids}
              className="pg-input pg-code-input"
              rows={6}
              value={mock.body}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => onChange({ ...mock, body: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

/** A field for a number, which one can also empty on the way to another. */
function StatusField({
  status,
  problem,
  onChange,
}: {
  readonly status: number;
  readonly problem: string | undefined;
  readonly onChange: (status: number) => void;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState(String(status));
  const [shown, setShown] = useState(status);
  if (status !== shown) {
    setShown(status);
    if (Number(typed) !== status) setTyped(String(status));
  }
  const isNumber = /^\d{1,4}$/.test(typed);
  return (
    <Field
      label="Status"
      problem={isNumber ? problem : 'A status is a whole number from 200 to 599.'}
    >
      {(ids) => (
        <>
          <input
            {...ids}
            className="pg-input pg-code-input"
            list={`${id}-statuses`}
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => {
              const text = event.currentTarget.value.trim();
              setTyped(text);
              if (/^\d{1,4}$/.test(text)) onChange(Number(text));
            }}
          />
          <datalist id={`${id}-statuses`}>
            {statuses.map(([value, meaning]) => (
              <option key={value} value={value}>
                {meaning}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
