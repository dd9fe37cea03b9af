/** A portrait, square. */
export const ada = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">
  <rect width="96" height="96" fill="#d7ece8"/>
  <path d="M14 96 Q16 70 48 68 Q80 70 82 96Z" fill="#0f766e"/>
  <path d="M38 60 H58 V72 Q48 80 38 72Z" fill="#e3b18f"/>
  <ellipse cx="48" cy="45" rx="18" ry="21" fill="#f1c6a5"/>
  <path d="M28 50 Q22 20 48 18 Q74 20 68 50 Q66 34 48 31 Q30 34 28 50Z" fill="#4a2c23"/>
  <circle cx="27" cy="47" r="7" fill="#4a2c23"/><circle cx="69" cy="47" r="7" fill="#4a2c23"/>
  <circle cx="41" cy="46" r="2" fill="#3a2a2a"/><circle cx="55" cy="46" r="2" fill="#3a2a2a"/>
  <path d="M41 56 Q48 61 55 56" fill="none" stroke="#b0654f" stroke-width="2" stroke-linecap="round"/>
</svg>
`;
