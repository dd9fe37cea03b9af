/** A harbour at dusk, 16:9. */
export const harbour = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#1e2a54"/><stop offset=".55" stop-color="#8c5a7c"/><stop offset="1" stop-color="#f5b27a"/>
    </linearGradient>
    <linearGradient id="sea" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#c98277"/><stop offset=".3" stop-color="#5d4a75"/><stop offset="1" stop-color="#1a2348"/>
    </linearGradient>
    <linearGradient id="beam" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="#ffe9b8" stop-opacity=".5"/><stop offset="1" stop-color="#ffe9b8" stop-opacity="0"/>
    </linearGradient>
  </defs>
  <rect width="960" height="340" fill="url(#sky)"/>
  <circle cx="640" cy="318" r="62" fill="#ffd9a0"/>
  <path d="M0 340 L0 292 Q90 250 190 286 T380 290 Q470 262 560 306 T760 300 Q860 270 960 296 V340Z" fill="#4a3a66"/>
  <rect y="340" width="960" height="200" fill="url(#sea)"/>
  <g fill="#ffd9a0" opacity=".55">
    <rect x="584" y="352" width="112" height="5" rx="2"/><rect x="602" y="370" width="82" height="5" rx="2"/>
    <rect x="592" y="390" width="98" height="5" rx="2"/><rect x="614" y="412" width="58" height="5" rx="2"/>
    <rect x="622" y="438" width="40" height="5" rx="2"/>
  </g>
  <g fill="#141b3c">
    <path d="M166 340 L174 190 H196 L204 340Z"/><rect x="168" y="168" width="34" height="24" rx="3"/>
    <path d="M166 168 L185 148 L204 168Z"/><path d="M96 348 Q185 322 274 348 V360 H96Z"/>
  </g>
  <rect x="175" y="173" width="20" height="14" rx="2" fill="#ffe9b8"/>
  <path d="M196 180 L520 128 V232Z" fill="url(#beam)"/>
  <g fill="#10173a">
    <path d="M398 404 H520 L502 430 H418Z"/><rect x="456" y="322" width="4" height="82"/>
    <path d="M464 330 L508 394 H464Z"/><path d="M452 342 L424 394 H452Z"/>
    <path d="M770 452 H922 L900 486 H794Z"/><rect x="848" y="346" width="5" height="106"/>
    <path d="M858 356 L914 440 H858Z"/><path d="M844 370 L804 440 H844Z"/>
  </g>
</svg>
`;
