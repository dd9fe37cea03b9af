/** A diagram of three stages, wide and low. */
export const pipeline = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="160" viewBox="0 0 720 160" font-family="system-ui, sans-serif" font-size="18" text-anchor="middle">
  <rect width="720" height="160" rx="12" fill="#f8fafc"/>
  <g stroke="#64748b" stroke-width="2" fill="none">
    <path d="M212 80 H262"/><path d="M254 73 L264 80 L254 87"/>
    <path d="M456 80 H506"/><path d="M498 73 L508 80 L498 87"/>
  </g>
  <g stroke-width="2">
    <rect x="28" y="46" width="184" height="68" rx="10" fill="#e0f2fe" stroke="#0284c7"/>
    <rect x="270" y="46" width="186" height="68" rx="10" fill="#ccfbf1" stroke="#0f766e"/>
    <rect x="514" y="46" width="178" height="68" rx="10" fill="#ede9fe" stroke="#7c3aed"/>
  </g>
  <g fill="#0f172a">
    <text x="120" y="86">Commit</text><text x="363" y="86">Build and test</text><text x="603" y="86">Publish</text>
  </g>
</svg>
`;
