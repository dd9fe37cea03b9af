// What the examples in comments name without saying where it comes from: every reader can guess it.
import type { Instance, RenderFunction } from '@contentkit/client';
import type { ScriptSource } from '@contentkit/host';
import type { RenderRequest, RootElement } from '@contentkit/schema';

/** An instance that is on screen. */
declare const instance: Instance;
/** What a host made of `note.ts` runs. */
declare const noteScript: ScriptSource;
/** A way to the render endpoint. */
declare const render: RenderFunction;
/** A request that was about to be sent. */
declare const request: RenderRequest;
/** A tree that was read. */
declare const root: RootElement;
/** What a host app does when nobody is signed in. */
declare function signIn(): void;

export { instance, noteScript, render, request, root, signIn };
