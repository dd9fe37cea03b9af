import '@contentkit/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './App.tsx';
import { limitStyles } from './style-nonce.ts';
import './styles/index.css';
import './ui/ui.css';

limitStyles();
const container = document.getElementById('app');
if (!container) throw new Error('The page has no #app to draw into.');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
