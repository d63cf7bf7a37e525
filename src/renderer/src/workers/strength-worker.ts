/// <reference lib="webworker" />
import { measure } from './strength/measure';
import type { StrengthRequest, StrengthRequests } from './strength/messages';
import { suggestPhrase } from './strength/phrase';

declare const self: DedicatedWorkerGlobalScope;

const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };

function answer(request: StrengthRequest): StrengthRequests[StrengthRequest['kind']]['answer'] {
  switch (request.kind) {
    case 'measure':
      return measure(request.ask.passphrase, request.ask.about);
    case 'suggest':
      return suggestPhrase(random);
  }
}

self.onmessage = ({ data }: MessageEvent<StrengthRequest>) => {
  self.postMessage({ id: data.id, answer: answer(data) });
};
