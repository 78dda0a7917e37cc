// Refusals that cross as codes, and the host over HTTP against a server of its own.
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { tongue } from '../text/text.svelte.ts';
import { say, toRefusal } from './errors.ts';
import { httpHost } from './http.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

async function serve(status: number, body: string): Promise<{ base: string; seen: { path: string; body: string }[] }> {
  const seen: { path: string; body: string }[] = [];
  const own = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      seen.push({ path: request.url ?? '', body: text });
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  server = own;
  await new Promise<void>((ready) => own.listen(0, '127.0.0.1', ready));
  const address = own.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return { base: `http://127.0.0.1:${address.port}`, seen };
}

// The table of commands is written by Rust; here any name will do.
const call = (base: string) => httpHost(base).call as unknown as (name: string, args: unknown) => Promise<unknown>;

describe('a refusal', () => {
  it('keeps its code and its data', () => {
    expect(toRefusal({ code: 'internal', incident: '9F3-220' })).toEqual({ code: 'internal', incident: '9F3-220' });
  });

  it('without a code that we know is an answer that we do not understand', () => {
    for (const cause of ['text', null, undefined, 7, {}, { code: 'made-up' }, { code: 7 }, { code: 'toString' }]) {
      expect(toRefusal(cause)).toEqual({ code: 'unknown-answer' });
    }
  });

  it('has words and a way on', () => {
    tongue.choice = 'en';
    expect(say({ code: 'internal', incident: '9F3-220' }).action).toContain('Reference 9F3-220');
  });
});

describe('the host over HTTP', () => {
  it('posts the arguments and gives back the answer', async () => {
    const { base, seen } = await serve(200, '{"open":2}');
    expect(await call(base)('runs_list', { all: true })).toEqual({ open: 2 });
    expect(seen).toEqual([{ path: '/ipc/runs_list', body: '{"all":true}' }]);
  });

  it('rejects with the code of the app', async () => {
    const { base } = await serve(500, '{"code":"internal","incident":"9F3-220"}');
    await expect(call(base)('runs_list', null)).rejects.toEqual({ code: 'internal', incident: '9F3-220' });
  });

  it('rejects with a code of its own when nobody is there, or the answer makes no sense', async () => {
    const { base } = await serve(502, '<html>');
    await expect(call(base)('runs_list', null)).rejects.toEqual({ code: 'unknown-answer' });
    server?.closeAllConnections();
    await new Promise((over) => server?.close(over));
    await expect(call(base)('runs_list', null)).rejects.toEqual({ code: 'unreachable' });
  });
});
