/// <reference lib="webworker" />
import { z } from 'zod';
import type { BackupAsk } from './backup/messages';
import { openBackup } from './backup/open-backup';

declare const self: DedicatedWorkerGlobalScope;

// The page's policy forbids eval, which zod would otherwise probe for.
z.config({ jitless: true });

self.onmessage = ({ data }: MessageEvent<BackupAsk>) => {
  // What was thrown might quote what was opened, so nothing of it is answered.
  void openBackup(data).then(
    (opened) => {
      self.postMessage(opened);
    },
    () => {
      self.postMessage(null);
    },
  );
};
