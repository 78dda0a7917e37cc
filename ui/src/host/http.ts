// The host over HTTP: for a browser, and for tests that drive the screens against a real app.
import { toRefusal, type Refusal } from './errors.ts';
import type { Host } from './host.ts';

/** Makes a host that posts commands to `{base}/ipc/{name}` and hears events from `{base}/ipc/events`. */
export function httpHost(base = ''): Host {
  let source: EventSource | undefined;
  let listeners = 0;

  return {
    async call(name, args) {
      let answer: Response;
      try {
        answer = await fetch(`${base}/ipc/${encodeURIComponent(name)}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(args ?? null),
        });
      } catch {
        throw { code: 'unreachable' } satisfies Refusal;
      }
      const body: unknown = await answer.json().catch(() => undefined);
      if (!answer.ok) throw toRefusal(body);
      return body as never;
    },
    async listen(event, fn) {
      source ??= new EventSource(`${base}/ipc/events`);
      const own = source;
      const hear = (message: MessageEvent<string>) => fn(JSON.parse(message.data) as never);
      own.addEventListener(event, hear);
      listeners += 1;
      let over = false;
      return () => {
        if (over) return;
        over = true;
        own.removeEventListener(event, hear);
        listeners -= 1;
        if (listeners === 0 && source === own) {
          own.close();
          source = undefined;
        }
      };
    },
  };
}
