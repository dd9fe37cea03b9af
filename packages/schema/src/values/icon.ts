import * as z from 'zod';

/** The icons that every renderer draws. */
export const iconSchema = z
  .enum([
    'close',
    'edit',
    'github',
    'gitlab',
    'maximize',
    'email',
    'settings',
    'search',
    'delete',
    'star',
    'warning',
    'link',
    'link-external',
    'eye',
    'eye-off',
    'lock',
    'check',
    'check-circle',
  ])
  .meta({ description: 'The name of an icon that every renderer draws.', examples: ['settings'] });

/** The name of an icon that every renderer draws. */
export type IconName = z.infer<typeof iconSchema>;
