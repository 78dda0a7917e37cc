// The server as a browser reaches it, in memory: the made-up office answers. Never part of what ships.
import type { AppError } from '../host/generated/types.ts';
import type { Host } from '../host/host.ts';
import { appServer, type Server } from '../host/server.ts';

/** The server of a scene, without an app. */
export function fakeServer(host: Host, isSignedOut: boolean): Server {
  const through = appServer(host);
  let signedOut = isSignedOut;
  return {
    async call(name, call) {
      if (name === 'sign_in') signedOut = false;
      if (signedOut && name !== 'welcome' && name !== 'sign_in') throw { code: 'server', problem: { code: 'sign-in-first' } } satisfies AppError;
      return through.call(name, call);
    },
    hear: () => () => undefined,
  };
}
