import { useId, useState, type ReactNode } from 'react';

import type { Form, Part } from './parts.ts';

/**
 * What somebody would write by hand for the same form: a component for each part of it and one for
 * each kind of field, with its own state, and no memo.
 */
export function HandWritten({
  data,
  onPress,
}: {
  readonly data: Form;
  readonly onPress: () => void;
}): ReactNode {
  const id = useId();
  const [step, setStep] = useState(0);
  return (
    <div className="ck" data-ck-theme="light">
      <div className="ck-configuration">
        <div className="ck-stepper">
          <ol className="ck-steps" aria-label="Steps">
            {data.steps.map((title, index) => (
              <li
                key={index}
                className="ck-steps-item"
                data-status={index === step ? 'current' : 'ahead'}
                aria-current={index === step ? 'step' : undefined}
              >
                <span className="ck-steps-title">{title}</span>
                <span className="ck-visually-hidden">
                  {index === step ? 'Current step' : 'Not started'}
                </span>
              </li>
            ))}
          </ol>
          <div
            id={`${id}-0-panel`}
            className="ck-stepper-panel"
            role="group"
            aria-label={data.steps[step]}
            tabIndex={-1}
          >
            <div className="ck-step">
              {data.parts.map((part, index) => (
                <FormPart key={index} part={part} id={`${id}-0-first`} first={index * 6} />
              ))}
            </div>
          </div>
          <div className="ck-stepper-footer">
            <button
              type="button"
              className="ck-button"
              disabled={step === 0}
              onClick={() => setStep(step - 1)}
            >
              <span className="ck-button-face">Back</span>
            </button>
            <button type="button" className="ck-button" data-style="primary" onClick={onPress}>
              <span className="ck-button-face">Next</span>
            </button>
          </div>
        </div>
      </div>
      <div className="ck-notice-region" role="status" aria-live="polite" />
    </div>
  );
}

function FormPart({
  part,
  id,
  first,
}: {
  readonly part: Part;
  readonly id: string;
  readonly first: number;
}): ReactNode {
  const { name, plan, notify } = part;
  const nameId = `${id}-${first + 2}`;
  const planId = `${id}-${first + 3}`;
  const notifyId = `${id}-${first + 4}`;
  return (
    <>
      <hr className="ck-divider" />
      <p className="ck-text">
        <strong>{part.heading}</strong>
      </p>
      <div className="ck-input" data-at="below">
        <label className="ck-label" id={`${nameId}-label`} htmlFor={`${nameId}-0`}>
          {name.label}
        </label>
        <div className="ck-input-control">
          <Field id={nameId} placeholder={name.placeholder} />
        </div>
        <p className="ck-hint" id={`${nameId}-hint`}>
          {name.hint}
        </p>
      </div>
      <div className="ck-input" data-at="below">
        <label className="ck-label" id={`${planId}-label`} htmlFor={`${planId}-0`}>
          {plan.label}
        </label>
        <div className="ck-input-control">
          <Choice id={planId} plan={plan} />
        </div>
      </div>
      <div className="ck-input" data-at="end">
        <label className="ck-label" id={`${notifyId}-label`} htmlFor={`${notifyId}-0`}>
          {notify.label}
        </label>
        <div className="ck-input-control">
          <Switch id={notifyId} />
        </div>
        <p className="ck-hint" id={`${notifyId}-hint`}>
          {notify.hint}
        </p>
      </div>
      <p className="ck-hint">{part.more}</p>
    </>
  );
}

function Field({
  id,
  placeholder,
}: {
  readonly id: string;
  readonly placeholder: string;
}): ReactNode {
  const [text, setText] = useState('');
  return (
    <input
      type="text"
      className="ck-textinput"
      value={text}
      placeholder={placeholder}
      onChange={(event) => setText(event.target.value)}
      id={`${id}-0`}
      aria-describedby={`${id}-hint`}
    />
  );
}

function Choice({ id, plan }: { readonly id: string; readonly plan: Part['plan'] }): ReactNode {
  const [chosen, setChosen] = useState('');
  return (
    <div className="ck-select">
      <select
        id={`${id}-0`}
        aria-labelledby={`${id}-label`}
        className="ck-select-native"
        value={chosen}
        data-empty={chosen === '' ? '' : undefined}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{plan.placeholder}</option>
        {plan.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <span className="ck-select-arrow">
        <svg
          className="ck-icon"
          viewBox="0 0 24 24"
          width="1em"
          height="1em"
          aria-hidden="true"
          focusable="false"
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M6 9l6 6 6-6" />
        </svg>
      </span>
    </div>
  );
}

function Switch({ id }: { readonly id: string }): ReactNode {
  const [isOn, setOn] = useState(false);
  return (
    <span className="ck-switch-box">
      <input
        type="checkbox"
        role="switch"
        className="ck-switch"
        checked={isOn}
        onChange={() => setOn(!isOn)}
        id={`${id}-0`}
        aria-describedby={`${id}-hint`}
      />
    </span>
  );
}
