// Type tests: compiled, never run. The references of tsconfig.tests.json resolve our packages to the
// declarations that are published, so these hold what users get.
import type {
  Action,
  BlockElement,
  ButtonElement,
  ConfigurationElement,
  IntegrationManifest,
  PlainObject,
  RenderContext,
  RenderOutput,
  SelectElement,
  TextElement,
} from '@contentkit/schema';
import type * as z from 'zod';

import type { contentKitSchemas, otherSchemas } from '../conformance/openapi/schemas.ts';
// By its path: the package's index refers to this file without an extension, which modules cannot.
import type * as published from '../node_modules/@gitbook/api/dist/client.d.ts';

/** The published type of each published schema of the language. */
interface PublishedContentKit {
  ContentKitAction: published.ContentKitAction;
  ContentKitBlock: published.ContentKitBlock;
  ContentKitBlockControl: published.ContentKitBlockControl;
  ContentKitBox: published.ContentKitBox;
  ContentKitBuiltInSource: published.ContentKitBuiltInSource;
  ContentKitButton: published.ContentKitButton;
  ContentKitCard: published.ContentKitCard;
  ContentKitCheckbox: published.ContentKitCheckbox;
  ContentKitCodeBlock: published.ContentKitCodeBlock;
  ContentKitConfiguration: published.ContentKitConfiguration;
  ContentKitConfirm: published.ContentKitConfirm;
  ContentKitContext: published.ContentKitContext;
  ContentKitContextBase: published.ContentKitContextBase;
  ContentKitContextConfigurationAccount: published.ContentKitContextConfigurationAccount;
  ContentKitContextConfigurationContentSource: published.ContentKitContextConfigurationContentSource;
  ContentKitContextConfigurationSite: published.ContentKitContextConfigurationSite;
  ContentKitContextConfigurationSpace: published.ContentKitContextConfigurationSpace;
  ContentKitContextDocument: published.ContentKitContextDocument;
  ContentKitDefaultAction: published.ContentKitDefaultAction;
  ContentKitDescendantElement: published.ContentKitDescendantElement;
  ContentKitDivider: published.ContentKitDivider;
  ContentKitDynamicBinding: published.ContentKitDynamicBinding;
  ContentKitHStack: published.ContentKitHStack;
  ContentKitHint: published.ContentKitHint;
  ContentKitIcon: published.ContentKitIcon;
  ContentKitImage: published.ContentKitImage;
  ContentKitInlineElement: published.ContentKitInlineElement;
  ContentKitInput: published.ContentKitInput;
  ContentKitLink: published.ContentKitLink;
  ContentKitMarkdown: published.ContentKitMarkdown;
  ContentKitModal: published.ContentKitModal;
  ContentKitRadio: published.ContentKitRadio;
  ContentKitRenderOutput: published.ContentKitRenderOutput;
  ContentKitRenderOutputComplete: published.ContentKitRenderOutputComplete;
  ContentKitRenderOutputElement: published.ContentKitRenderOutputElement;
  ContentKitRootElement: published.ContentKitRootElement;
  ContentKitSelect: published.ContentKitSelect;
  ContentKitSelectOption: published.ContentKitSelectOption;
  ContentKitStepper: published.ContentKitStepper;
  ContentKitStepperStep: published.ContentKitStepperStep;
  ContentKitSwitch: published.ContentKitSwitch;
  ContentKitText: published.ContentKitText;
  /** With its documented label: see the known defects of the document. */
  ContentKitTextInput: published.ContentKitTextInput & { label?: string };
  ContentKitURL: published.ContentKitURL;
  ContentKitVStack: published.ContentKitVStack;
  ContentKitWebFrame: published.ContentKitWebFrame;
}

/** The published type of each other schema that we have. */
interface PublishedOthers {
  IntegrationBlock: published.IntegrationBlock;
  IntegrationBlockMarkdown: published.IntegrationBlockMarkdown;
  IntegrationBlocks: published.IntegrationBlocks;
  IntegrationCategories: published.IntegrationCategories;
  IntegrationConfiguration: published.IntegrationConfiguration;
  IntegrationConfigurationComponent: published.IntegrationConfigurationComponent;
  IntegrationConfigurationSchema: published.IntegrationConfigurationSchema;
  IntegrationConfigurations: published.IntegrationConfigurations;
  IntegrationContentSecurityPolicy: published.IntegrationContentSecurityPolicy;
  IntegrationContentSource: published.IntegrationContentSource;
  IntegrationDescription: published.IntegrationDescription;
  IntegrationExternalLinks: published.IntegrationExternalLinks;
  /** What is published, without what whoever publishes it adds, and with the name of the URL. */
  IntegrationManifest: { name: string } & Omit<
    published.PublishIntegration,
    'script' | 'organization'
  >;
  IntegrationName: string;
  IntegrationScope: published.IntegrationScope;
  IntegrationScopes: published.IntegrationScopes;
  IntegrationSecrets: published.IntegrationSecrets;
  IntegrationSummary: published.IntegrationSummary;
  IntegrationTarget: published.IntegrationTarget;
  IntegrationTitle: published.IntegrationTitle;
  IntegrationVisibility: published.IntegrationVisibility;
  PlainObject: published.PlainObject;
  RenderIntegrationUI: published.RenderIntegrationUI;
  UIRenderEvent: WithAction<published.UIRenderEvent>;
}

/** Its action is one: see the known defects of the document. */
type WithAction<Event> = Event extends unknown
  ? Omit<Event, 'action'> & { action?: published.ContentKitAction }
  : never;

type Infer<Schemas> = {
  [Name in keyof Schemas]: Schemas[Name] extends z.ZodType<infer Output> ? Output : 'no schema';
};
type OurContentKit = Infer<typeof contentKitSchemas>;
type OurOthers = Infer<typeof otherSchemas>;

type IsAny<Type> = 0 extends 1 & Type ? true : false;

type IsSame<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** `object` stands for JSON objects of all kinds. Our types say `PlainObject` there (R5a). */
type IsPlain<Type> = keyof Type extends never
  ? IsSame<Type, object>
  : string extends keyof Type
    ? IsSame<Type, PlainObject>
    : false;

/**
 * A type without what may differ. Under `exactOptionalPropertyTypes` ours admit an optional property
 * that is `undefined`, as zod and JSX write them, and the published ones do not. The published enums
 * are nominal, and stand for their strings. `object` becomes our `PlainObject` (R5a).
 */
type Comparable<Type> =
  IsAny<Type> extends true
    ? Type
    : IsPlain<Type> extends true
      ? PlainObject
      : Type extends string
        ? `${Type}`
        : Type extends object
          ? { [Key in keyof Type]: Comparable<Exclude<Type[Key], undefined>> }
          : Type;

/** Assignability alone would not notice an optional property that is only on one side. */
type KeysOf<Type> = IsPlain<Type> extends true ? string : Type extends object ? keyof Type : never;

type Verdict<Ours, Published> =
  IsAny<Ours> extends true
    ? 'ours is `any`'
    : [Comparable<Ours>] extends [Comparable<Published>]
      ? [Comparable<Published>] extends [Comparable<Ours>]
        ? IsSame<KeysOf<Ours>, KeysOf<Published>> extends true
          ? never
          : 'the properties differ'
        : 'the published type is not assignable to ours'
      : 'our type is not assignable to the published one';

/** The names whose types differ, with how. */
type Differences<Ours, Published> = {
  [
    Name in keyof Ours | keyof Published as Name extends keyof Ours & keyof Published
      ? [Verdict<Ours[Name], Published[Name]>] extends [never]
        ? never
        : Name
      : Name
  ]: Name extends keyof Ours & keyof Published
    ? Verdict<Ours[Name], Published[Name]>
    : 'is only on one side';
};

/** Compiles only where there are none; the error names them. */
type None<Found extends Record<never, never> & { [Name in keyof Found]: never }> = Found;

export type ContentKitDiffers = None<Differences<OurContentKit, PublishedContentKit>>;
export type OthersDiffer = None<Differences<OurOthers, PublishedOthers>>;

// What follows are programs: authors' types are closed, however deep a mistake is, although at run
// time keys that nobody knows pass.

const press: Action = { action: 'press', anything: [1, null, { $state: 'key' }] };

export const tree: BlockElement = {
  type: 'block',
  children: [
    {
      type: 'vstack',
      children: [
        { type: 'button', label: 'Press', icon: 'star', onPress: press },
        { type: 'text', children: ['a', { type: 'text', style: 'bold', children: 'b' }] },
        { type: 'input', label: 'Name', element: { type: 'textinput', state: 'name' } },
      ],
    },
  ],
};

export const mistyped: ButtonElement = {
  type: 'button',
  onPress: press,
  // @ts-expect-error: there is no such property.
  lable: 'Press',
};

export const mistypedDeep: BlockElement = {
  type: 'block',
  children: [
    {
      type: 'card',
      // @ts-expect-error: nor is there below.
      buttons: [{ type: 'button', lable: 'Press', onPress: press }],
    },
  ],
};

export const wrongChild: BlockElement = {
  type: 'block',
  children: [
    {
      type: 'vstack',
      children: [
        {
          type: 'hstack',
          children: [
            // @ts-expect-error: a block is a root.
            { type: 'block', children: [] },
          ],
        },
      ],
    },
  ],
};

export const wrongControl: BlockElement = {
  type: 'block',
  children: [
    {
      type: 'input',
      label: 'Name',
      // @ts-expect-error: a text is no control.
      element: { type: 'text', children: [] },
    },
  ],
};

export const wrongInline: TextElement = {
  type: 'text',
  // @ts-expect-error: a text has no images.
  children: [{ type: 'image', source: { url: '' }, aspectRatio: 1 }],
};

export const wrongOption: SelectElement = {
  type: 'select',
  state: 'key',
  // @ts-expect-error: an option has a label.
  options: [{ id: 'a' }],
};

export const wrongConfiguration: ConfigurationElement = {
  type: 'configuration',
  // @ts-expect-error: a modal stands over a component, and not in one.
  children: [{ type: 'modal', children: [] }],
};

export const wrongIcon: ButtonElement = {
  type: 'button',
  onPress: press,
  // @ts-expect-error: no renderer has to draw it.
  icon: 'rocket',
};

// @ts-expect-error: an action has a name.
export const nameless: Action = { type: 'press' };

// @ts-expect-error: a document's context says whether it is editable.
export const incomplete: RenderContext = { type: 'document', theme: 'light', spaceId: 'a' };

export const wrongOutput: RenderOutput = {
  // @ts-expect-error: an output shows a root.
  element: { type: 'text', children: [] },
  state: {},
  props: {},
};

export const wrongScope: IntegrationManifest = {
  name: 'a',
  title: 'ab',
  description: '',
  // @ts-expect-error: there is no such scope.
  scopes: ['space:read'],
};

export const wrongProps: PlainObject = {
  // @ts-expect-error: a function is no data.
  press: () => press,
};
