/** Whether a story is pictured narrow, too: where several things, or long ones, need their room. */
export function isPicturedNarrow(id: string): boolean {
  return isPattern(id) || id.endsWith('--very-long');
}

/** Whether a story is pictured mirrored, too. Each element has a story of its own for that. */
export function isPicturedMirrored(id: string): boolean {
  return isPattern(id);
}

function isPattern(id: string): boolean {
  return id.startsWith('patterns-');
}
