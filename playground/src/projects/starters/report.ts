/** What the weather station says of a city. */
export interface Report {
  city: string;
  degrees: number;
  /** How much of the sky is covered, from 0 to 1. */
  clouds: number;
}

/** The sky in a word or two. */
export function describeSky({ clouds }: Report): string {
  if (clouds < 0.2) return 'Clear';
  return clouds < 0.7 ? 'Some clouds' : 'Overcast';
}
