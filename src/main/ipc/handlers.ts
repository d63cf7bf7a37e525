import type { Channel, Requests } from '../../shared/ipc/contract';

/** What answers a set of channels. An object of all of them is needed to register, so none can be forgotten. */
export type Handlers<C extends Channel = Channel> = {
  readonly [K in C]: (...args: Parameters<Requests[K]>) => Promise<ReturnType<Requests[K]>>;
};
