import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppStore } from '../store/create-app-store';
import { App } from './App';

/** Puts the app into the page. */
export function startApp(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root element');
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  // react-remove-scroll, under Mantine's dialogues, writes a style element of its own and asks get-nonce for the nonce.
  if (nonce !== undefined) setNonce(nonce);
  createRoot(root).render(
    <StrictMode>
      <App store={createAppStore()} nonce={nonce} />
    </StrictMode>,
  );
}
