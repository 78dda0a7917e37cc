// The one client of the server's table of endpoints, with two ways to get there: through the app, or from a browser.
import { toServerRefusal, type Refusal } from './errors.ts';
import { endpoints, type Endpoints } from './generated/endpoints.ts';
import type { Changed, Event, JsonValue, News } from './generated/types.ts';
import type { Host } from './host.ts';

/** The endpoints that say and are answered JSON. Bytes go another way. */
export type EndpointName = {
  [E in keyof Endpoints]: Uint8Array extends Endpoints[E]['result'] ? never : Uint8Array extends Endpoints[E]['body'] ? never : E;
}[keyof Endpoints];

type Given<Key extends string, Value> = Value extends null | [] ? { [K in Key]?: Value } : { [K in Key]: Value };

/** What a call of one endpoint is given. */
export type Call<E extends EndpointName> = Given<'params', Endpoints[E]['params']> & Given<'query', Endpoints[E]['query']> & Given<'body', Endpoints[E]['body']>;

/** The server, however it is reached. */
export interface Server {
  /** Calls an endpoint. Rejects with a `Refusal` and nothing else. */
  call<E extends EndpointName>(name: E, call: Call<E>): Promise<Endpoints[E]['result']>;
  /** Calls back when something happened, with what it was when that is known, until the function that comes back is called. */
  hear(fn: (news: News | undefined) => void): () => void;
}

/** The server as the desktop app reaches it: the app holds the session and the pinned key. */
export function appServer(host: Host): Server {
  return {
    async call(name, { params, query, body }) {
      const answer = await host.call('call_server', {
        name, params: (params ?? []) as string[], query: (query ?? null) as JsonValue, body: (body ?? null) as JsonValue,
      });
      return answer as never;
    },
    hear(fn) {
      let stop: (() => void) | undefined;
      let over = false;
      void host.listen<Changed>('changed', (news) => { if (news.changed === 'requests' || news.changed === 'connection') fn(undefined); })
        .then((end) => { if (over) end(); else stop = end; });
      return () => { over = true; stop?.(); };
    },
  };
}

/** The path of an endpoint with its parameters and its query. */
export function addressOf(path: string, params: readonly string[], query: Record<string, unknown> | null): string {
  let at = 0;
  const filled = path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(params[at++] ?? ''));
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString()}`;
}

/** The server as a browser reaches it: same origin, a cookie for the session. */
export function webServer(base = ''): Server {
  const server: Server = {
    async call(name, { params, query, body }) {
      const { method, path } = endpoints[name];
      let answer: Response;
      try {
        answer = await fetch(base + addressOf(path, (params ?? []) as string[], (query ?? null) as Record<string, unknown> | null), {
          method,
          credentials: 'same-origin',
          headers: { accept: 'application/json', ...(body === undefined || body === null ? {} : { 'content-type': 'application/json' }) },
          body: body === undefined || body === null ? undefined : JSON.stringify(body),
        });
      } catch {
        throw { code: 'offline' } satisfies Refusal;
      }
      const said: unknown = await answer.json().catch(() => undefined);
      if (!answer.ok) throw toServerRefusal(said);
      if (said === undefined) throw { code: 'bad-answer' } satisfies Refusal;
      return said as never;
    },
    hear: (fn) => follow(server, base, fn),
  };
  return server;
}

/** Follows the one WebSocket, catches up from the last event after each break, and waits longer after each failure. */
function follow(server: Server, base: string, fn: (news: News | undefined) => void): () => void {
  let over = false;
  let after: number | undefined;
  let pause = 1000;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function begin(): Promise<void> {
    try {
      // The first time only the place matters; later, what was missed is told once.
      const known = after;
      for (;;) {
        const { events, next } = await server.call('events', { query: { after: after ?? 0 } });
        after = next;
        if (events.length === 0) break;
      }
      if (known !== undefined && known !== after) fn(undefined);
      if (!over) connect();
    } catch {
      again();
    }
  }
  function connect(): void {
    const address = new URL(`${base}/v1/live?after=${after ?? 0}`, location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    socket = new WebSocket(address);
    socket.onopen = () => { pause = 1000; };
    socket.onmessage = (message: MessageEvent<string>) => {
      try {
        const event = JSON.parse(message.data) as Event;
        after = event.seq;
        fn(event.news);
      } catch {
        fn(undefined);
      }
    };
    socket.onclose = again;
  }
  function again(): void {
    if (over) return;
    timer = setTimeout(() => void begin(), pause);
    pause = Math.min(pause * 2, 30_000);
  }

  void begin();
  return () => {
    over = true;
    clearTimeout(timer);
    socket?.close();
  };
}
