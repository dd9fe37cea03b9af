// By itself, so that the file loads with whatever asks for it first.
import schema from '@contentkit/schema/schemas/render-output.json' with { type: 'json' };

export { schema };
