// Generated from the element definitions by `npm run generate`. Do not edit.
import type { ElementType } from '../element.ts';
import { define, type ElementTables } from '../read/element-table.ts';
import { critical, optional, orElse } from '../read/shape.ts';
import { action } from '../read/shapes/action.ts';
import { binding } from '../read/shapes/binding.ts';
import { open } from '../read/shapes/data.ts';
import { element, elements } from '../read/shapes/element.ts';
import { boolean, key, number, oneOf, string } from '../read/shapes/leaf.ts';
import { list } from '../read/shapes/list.ts';
import { object, record } from '../read/shapes/object.ts';
import { union } from '../read/shapes/union.ts';

const descendant: readonly ElementType[] = ["button","textinput","hstack","vstack","box","divider","webframe","codeblock","markdown","card","image","input","select","switch","checkbox","radio","text","hint","link","step"];

const inline: readonly ElementType[] = ["text","image","link"];

const children = elements(descendant);

const line = elements(inline);

const buttons = elements(["button"]);

const icon = oneOf("close", "edit", "github", "gitlab", "maximize", "email", "settings", "search", "delete", "star", "warning", "link", "link-external", "eye", "eye-off", "lock", "check", "check-circle");

const confirm = object({ title: string(100), text: string(300), confirm: string(30), style: optional(oneOf("primary", "danger")) });

const url = object({ host: string(), pathname: string(), query: optional(record(union(string(), binding))) });

const control = object({ icon: optional(icon), label: string(), onPress: action, confirm: critical(confirm) });

/** The types that each kind of place in a tree takes. */
export const elementPlaces = { root: ["block","modal","configuration"], descendant, inline } as const;

/** What is known about every element type at run time. */
export const elementTable: ElementTables = {
  block: define({ children: orElse(children, []), controls: optional(list(union(control, list(control)))) }, { nested: "vstack" }),
  modal: define({ title: optional(string()), subtitle: optional(line), size: optional(oneOf("medium", "xlarge", "fullscreen")), returnValue: optional(open), children: orElse(children, []), submit: optional(element(["button"])) }, { nested: null }),
  configuration: define({ children: orElse(union(elements(["stepper"], { min: 1, max: 1 }), elements(descendant, { min: 1 })), []) }, { nested: "vstack" }),
  stepper: define({ activeStep: orElse(string(), ""), onStepChange: action, onComplete: action, children: orElse(elements(["step"], { min: 1 }), []) }, { names: ["activeStep","id"] }),
  step: define({ id: string(), title: optional(string(50)), next: optional(boolean), children: orElse(elements(descendant, { min: 1 }), []) }, { home: "stepper", identity: ["id"] }),
  box: define({ grow: optional(number), children: orElse(children, []) }),
  button: define({ style: optional(oneOf("primary", "secondary", "danger")), onPress: action, icon: optional(icon), trailingIcon: optional(icon), label: optional(string()), tooltip: optional(string()), confirm: critical(confirm), disabled: optional(boolean) }),
  card: define({ title: optional(string()), hint: optional(union(string(), line)), icon: optional(union(icon, element(["image"]))), onPress: optional(action), children: optional(children), buttons: optional(buttons) }),
  checkbox: define({ state: key, value: union(string(), number), confirm: critical(confirm) }, { identity: ["state","value"] }),
  codeblock: define({ content: orElse(union(binding, string()), ""), syntax: optional(string()), lineNumbers: optional(union(boolean, number)), buttons: optional(buttons), state: optional(key), onContentChange: optional(action), header: optional(children), footer: optional(children) }, { identity: ["state"], seed: "content" }),
  divider: define({ size: optional(oneOf("small", "medium", "large")) }),
  hint: define({ children: orElse(line, []) }),
  hstack: define({ align: optional(oneOf("start", "center", "end")), children: orElse(children, []) }),
  image: define({ source: object({ url: string() }), aspectRatio: orElse(number, 0) }, { inline: true }),
  input: define({ label: orElse(string(), ""), hint: optional(union(string(), element(inline))), element: element(["textinput","select","switch","radio","checkbox","button","codeblock"]) }),
  link: define({ target: object({ url: union(string(), url) }), children: orElse(union(string(), list(string())), []) }, { inline: true, without: "text" }),
  markdown: define({ content: orElse(union(binding, string()), "") }),
  radio: define({ state: key, value: union(string(), number), confirm: critical(confirm), disabled: optional(boolean) }, { identity: ["state","value"] }),
  select: define({ state: key, initialValue: optional(union(string(), list(string()))), onValueChange: optional(action), placeholder: optional(string()), multiple: optional(boolean), acceptInput: optional(boolean), options: union(object({ source: oneOf("openapi") }), list(object({ id: string(), label: string(), icon: optional(union(icon, element(["image"]))) })), object({ url: union(string(), url) })), disabled: optional(boolean) }, { identity: ["state"], seed: "initialValue" }),
  switch: define({ state: key, initialValue: optional(boolean), onValueChange: optional(action), confirm: critical(confirm), disabled: optional(boolean) }, { identity: ["state"], seed: "initialValue" }),
  text: define({ style: optional(oneOf("bold", "italic", "code", "strikethrough")), children: orElse(union(string(), elements(["text","link"], { strings: true })), []) }, { inline: true }),
  textinput: define({ state: key, label: optional(string()), initialValue: optional(string()), placeholder: optional(string()), multiline: optional(boolean), inputType: optional(oneOf("text", "password", "email")), disabled: optional(boolean) }, { identity: ["state"], seed: "initialValue" }),
  vstack: define({ align: optional(oneOf("start", "center", "end")), children: orElse(children, []) }),
  webframe: define({ source: object({ url: string() }), aspectRatio: optional(number), buttons: optional(buttons), data: optional(record(union(string(), binding))) }, { identity: ["source.url"] }),
};
