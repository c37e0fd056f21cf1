import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './routes/app.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet has nothing to assign
import './styles.css';

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no place for the app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
