/** How much a project can hold. What comes from outside and holds more is refused. */
export const projectLimits = {
  /** Characters of all texts of a project together. */
  characters: 2_000_000,
  nameLength: 120,
  files: 100,
  fileNameLength: 200,
  mocks: 100,
  patterns: 100,
  /** Characters of an address, a pattern, or another single line. */
  lineLength: 8_000,
};
