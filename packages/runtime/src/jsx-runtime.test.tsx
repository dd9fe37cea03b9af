/** @jsxImportSource @contentkit/runtime */
import { renderOutputSchema } from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import type { JsxElement, JsxNode } from './index.ts';

/** Whether a tree is valid, strictly, as the root of an output. */
function isStrictlyValid(element: JsxElement): boolean {
  return renderOutputSchema.safeParse({ type: 'element', element, state: {}, props: {} }).success;
}

describe('what JSX emits', () => {
  it('R5: null, booleans and undefined leave no child, numbers become text', () => {
    const element = (
      <text>
        {null}
        {false}
        {true}
        {undefined}
        {3} of {0}
      </text>
    );
    expect(element).toEqual({ type: 'text', children: ['3', ' of ', '0'] });
  });

  it('R5: nested arrays and fragments are flattened', () => {
    const element = (
      <vstack>
        {[<text key="a">a</text>, [<text key="b">b</text>, [null]]]}
        <>
          <divider />
          <>
            <text>c</text>
          </>
        </>
      </vstack>
    );
    expect(element).toEqual({
      type: 'vstack',
      children: [
        { type: 'text', children: ['a'] },
        { type: 'text', children: ['b'] },
        { type: 'divider' },
        { type: 'text', children: ['c'] },
      ],
    });
  });

  it('R5: bare text among blocks is wrapped, run by run', () => {
    const element = (
      <block>
        Total: {5}
        <divider />
        end
      </block>
    );
    expect(element).toEqual({
      type: 'block',
      children: [
        { type: 'text', children: ['Total: ', '5'] },
        { type: 'divider' },
        { type: 'text', children: ['end'] },
      ],
    });
    expect(isStrictlyValid(element)).toBe(true);
  });

  it('R5: blank text is no content among blocks, but keeps its space in a line', () => {
    expect(
      <vstack>
        <divider /> <divider />
      </vstack>,
    ).toEqual({ type: 'vstack', children: [{ type: 'divider' }, { type: 'divider' }] });
    expect(
      <hint>
        <text>a</text> <text>b</text>
      </hint>,
    ).toEqual({
      type: 'hint',
      children: [
        { type: 'text', children: ['a'] },
        { type: 'text', children: [' '] },
        { type: 'text', children: ['b'] },
      ],
    });
    expect(<text> More</text>).toEqual({ type: 'text', children: [' More'] });
  });

  it('R5: children are there where the language requires them, and nowhere else', () => {
    expect(<text />).toEqual({ type: 'text', children: [] });
    expect(<vstack>{null}</vstack>).toEqual({ type: 'vstack', children: [] });
    expect(<card title="Empty" />).toStrictEqual({ type: 'card', title: 'Empty' });
    expect(<divider>{null}</divider>).toStrictEqual({ type: 'divider' });
  });

  it('no property is undefined, and no key is left', () => {
    const element = (
      <button key="save" label="Save" icon={undefined} onPress={{ action: 'save' }} />
    );
    expect(element).toStrictEqual({ type: 'button', label: 'Save', onPress: { action: 'save' } });
  });

  it('the losing side of a condition is no entry of a list, in its groups either', () => {
    const editable = false;
    const save = <button label="Save" onPress={{ action: 'save' }} />;
    expect(<card title="Note" buttons={[editable && save, save, null]} />).toStrictEqual({
      type: 'card',
      title: 'Note',
      buttons: [save],
    });
    expect(
      <block
        controls={[[editable && { label: 'Edit', onPress: { action: 'edit' } }], undefined]}
      />,
    ).toStrictEqual({ type: 'block', controls: [[]], children: [] });
  });

  it('a function is a component, whose children are its own matter', () => {
    const Field = ({ label, children }: { label: string; children?: JsxNode }): JsxNode => (
      <>
        <text style="bold">{label}</text>
        {children}
      </>
    );
    expect(
      <vstack>
        <Field label="Name">
          <textinput state="name" />
        </Field>
      </vstack>,
    ).toEqual({
      type: 'vstack',
      children: [
        { type: 'text', style: 'bold', children: ['Name'] },
        { type: 'textinput', state: 'name' },
      ],
    });
  });

  it('what is no content is refused by name', () => {
    const promise = Promise.resolve(<text />) as unknown as JsxElement;
    expect(() => <vstack>{promise}</vstack>).toThrow(
      '<vstack> was given a promise among its children.',
    );
    const Button = 'button' as unknown as (props: { children: string }) => JsxNode;
    expect(() => <Button>Save</Button>).toThrow('<button> takes no children.');
    const stray = 'stray' as unknown as JsxElement;
    expect(() => (
      <stepper activeStep="a" onStepChange={{ action: 'a' }} onComplete={{ action: 'b' }}>
        {stray}
      </stepper>
    )).toThrow('<stepper> was given the text "stray". It takes elements only.');
  });

  it('an element of a newer language keeps its children', () => {
    const Timeline = 'timeline' as unknown as (props: { children: JsxNode }) => JsxNode;
    expect(<Timeline>now {null}</Timeline>).toEqual({ type: 'timeline', children: ['now '] });
  });

  it('hostile property names do not reach a prototype (R6)', () => {
    const attributes = JSON.parse('{"__proto__": {"polluted": true}, "state": "a"}') as {
      state: string;
    };
    const element: object = <textinput {...attributes} />;
    expect(Object.getPrototypeOf(element)).toBe(Object.prototype);
  });

  it('a settings form is strictly valid', () => {
    const branches = ['main', 'next'];
    expect(
      isStrictlyValid(
        <configuration>
          <input
            label="Branch"
            hint={<text>Where to write.</text>}
            element={<select state="branch" options={branches.map((id) => ({ id, label: id }))} />}
          />
          {branches.length > 5 && <hint>Many branches</hint>}
          <hint>
            Read <link target={{ url: 'https://example.com' }}>the guide {2}</link>
          </hint>
        </configuration>,
      ),
    ).toBe(true);
  });
});

// Each wrong program is a mistake that an author makes; the compiler has to refuse it.
export function wrongPrograms(): JsxNode[] {
  const Titled = ({ title }: { title: string }): JsxNode => <text>{title}</text>;
  return [
    // @ts-expect-error a mistyped property
    <button lable="Save" onPress={{ action: 'save' }} />,
    // @ts-expect-error a property that the element needs
    <button label="Save" />,
    // @ts-expect-error an action without its name
    <button label="Save" onPress={{ name: 'save' }} />,
    // @ts-expect-error a value that is none of the allowed ones
    <text style="underline">a</text>,
    // @ts-expect-error an element that does not exist
    <span>a</span>,
    // @ts-expect-error an element where text belongs
    <card title={<text>a</text>} />,
    // @ts-expect-error text where an element belongs
    <input label="a" element="b" />,
    // @ts-expect-error children in an element that has none
    <markdown content="a">b</markdown>,
    // @ts-expect-error an element in a link, whose children are text
    <link target={{ url: 'https://example.com' }}>{<text>a</text>}</link>,
    // @ts-expect-error a promise, or any other object, among children
    <vstack>{Promise.resolve()}</vstack>,
    // @ts-expect-error `type` is the tag
    <text type="text">a</text>,
    // @ts-expect-error a component's missing property
    <Titled />,
    // @ts-expect-error children in a component that takes none
    <Titled title="a">b</Titled>,
  ];
}
