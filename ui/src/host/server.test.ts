// The client of the server's table: addresses, answers and refusals, against a server of its own; and through the app.
import { createServer, type Server as NodeServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { tongue } from '../text/text.svelte.ts';
import { problemOf, say, toServerRefusal } from './errors.ts';
import type { Host } from './host.ts';
import { addressOf, appServer, webServer } from './server.ts';

let server: NodeServer | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function serve(status: number, body: string): Promise<{ base: string; seen: string[] }> {
  const seen: string[] = [];
  const own = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      seen.push(`${request.method} ${request.url} ${text}`.trim());
      response.writeHead(status, { 'content-type': 'application/problem+json' }).end(body);
    });
  });
  server = own;
  await new Promise<void>((ready) => own.listen(0, '127.0.0.1', ready));
  const address = own.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return { base: `http://127.0.0.1:${address.port}`, seen };
}

describe('an address', () => {
  it('has its parameters and its query, each made safe', () => {
    expect(addressOf('/v1/requests/{id}/sections/{section}', ['a/b', 'c d'], null)).toBe('/v1/requests/a%2Fb/sections/c%20d');
    expect(addressOf('/v1/requests', [], { view: 'mine', search: 'a&b', cursor: null, limit: 50 })).toBe('/v1/requests?view=mine&search=a%26b&limit=50');
    expect(addressOf('/v1/me', [], {})).toBe('/v1/me');
  });
});

describe('the server from a browser', () => {
  it('is called with method, path and body of the table', async () => {
    const { base, seen } = await serve(200, '{"rows":[],"next":null}');
    await webServer(base).call('list_requests', { query: { view: 'triage' } });
    await webServer(base).call('move_request', { params: ['r1'], body: { move: 'own', rev: 3, text: '', key: 'k' } });
    expect(seen).toEqual(['GET /v1/requests?view=triage', 'POST /v1/requests/r1/moves {"move":"own","rev":3,"text":"","key":"k"}']);
  });

  it('says why not with the code and the data of the problem', async () => {
    const { base } = await serve(409, '{"type":"about:blank","status":409,"code":"moved","state":"owned","owner":"James"}');
    const refusal = await webServer(base).call('me', {}).catch((cause: unknown) => cause);
    expect(problemOf(refusal as never)).toMatchObject({ code: 'moved', owner: 'James' });
    tongue.choice = 'en';
    expect(say(refusal as never).headline).toBe('James took it a moment ago');
  });

  it('that answers rubbish, or not at all, is told apart', async () => {
    const { base } = await serve(502, '<html>');
    await expect(webServer(base).call('me', {})).rejects.toEqual({ code: 'bad-answer' });
    server?.closeAllConnections();
    await new Promise((over) => server?.close(over));
    server = undefined;
    await expect(webServer(base).call('me', {})).rejects.toEqual({ code: 'offline' });
  });

  it('may not invent a code', () => {
    for (const body of [null, 'x', {}, { code: 'toString' }, { code: 'made-up' }]) expect(toServerRefusal(body)).toEqual({ code: 'bad-answer' });
  });
});

describe('the server through the app', () => {
  it('is called by the name of the endpoint', async () => {
    const calls: unknown[] = [];
    let tell: (news: unknown) => void = () => undefined;
    const host = {
      call: async (name: string, args: unknown) => { calls.push([name, args]); return {}; },
      listen: async (_: string, fn: (news: unknown) => void) => { tell = fn; return () => { tell = () => undefined; }; },
    } as unknown as Host;
    const through = appServer(host);
    await through.call('request', { params: ['r1'] });
    expect(calls).toEqual([['call_server', { name: 'request', params: ['r1'], query: null, body: null }]]);

    let heard = 0;
    const stop = through.hear(() => { heard += 1; });
    await Promise.resolve();
    tell({ changed: 'requests' });
    tell({ changed: 'run', run: 'x' });
    stop();
    tell({ changed: 'requests' });
    expect(heard).toBe(1);
  });
});
