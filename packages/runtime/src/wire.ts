import type { IntegrationEnvironment, IntegrationEvent } from '@contentkit/schema';

import { ExposableError } from './errors.ts';

/** What a script is called with (R36). */
export interface Dispatch {
  event: IntegrationEvent;
  environment: IntegrationEnvironment;
  /** The body of the request that a `fetch` event stands for. */
  body: Blob | string | undefined;
}

/**
 * Reads the multipart form that a script is called with.
 *
 * @throws ExposableError If the request is not such a form.
 */
export async function readDispatch(request: Request): Promise<Dispatch> {
  const form = await request.formData().catch((cause: unknown) => {
    throw new ExposableError('A script is called with a multipart form', 400, { cause });
  });
  return {
    // The platform is the only caller. What it sends is not checked again, but dispatched by name.
    event: readPart(form, 'event') as IntegrationEvent,
    environment: readPart(form, 'environment') as IntegrationEnvironment,
    body: form.get('fetch-body') ?? undefined,
  };
}

function readPart(form: FormData, name: string): object {
  const text = form.get(name);
  let value: unknown;
  try {
    value = typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null) {
    throw new ExposableError(`The form's "${name}" must be a JSON object`, 400);
  }
  return value;
}
