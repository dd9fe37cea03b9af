import { cards } from './cards/index.ts';
import { settings } from './settings/index.ts';

/** What is drawn. */
export const subjects = { cards, settings } as const;

/** The name of one of them. */
export type SubjectName = keyof typeof subjects;
