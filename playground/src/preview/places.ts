import { places, type Place } from '../projects/places.ts';

export { places, type Place };

/** What a person calls the places for components. */
export const placeTitles: Readonly<Record<Place, string>> = {
  document: 'Document',
  configuration_account: 'Account configuration',
  configuration_space: 'Space configuration',
  configuration_site: 'Site configuration',
  configuration_contentsource: 'Content source',
};
