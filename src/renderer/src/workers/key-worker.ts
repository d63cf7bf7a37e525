/// <reference lib="webworker" />
import { z } from 'zod';
import type { KeyRequest } from './key/messages';
import { operate } from './key/operations';

declare const self: DedicatedWorkerGlobalScope;

// The page's policy forbids eval, which zod would otherwise probe for.
z.config({ jitless: true });

self.onmessage = ({ data }: MessageEvent<KeyRequest>) => {
  // A rejection reaches the client as an error event without its words, which might quote a secret.
  void operate(data).then(
    (answer) => {
      self.postMessage(answer);
    },
    () => {
      self.postMessage(null);
    },
  );
};
