// A run as a page sees it, with a host that answers when the test says so.
import { describe, expect, it } from 'vitest';
import type { RunView } from '../../host/generated/types.ts';
import type { CommandName, Host } from '../../host/host.ts';
import { Desk } from '../desk.svelte.ts';
import { Run } from './run.svelte.ts';

function view(rev: number, stopped: 'asked' | null): RunView {
  return { run: 'r', wizard: 'printing-stuck', title: 'Printing', can_go_back: false, so_far: [], rev, page: { page: 'checking', headline: '', now: '', rows: [], done: 0, stopped } };
}

function waiting() {
  const asked: { name: CommandName; answer: (view: RunView) => void }[] = [];
  const call = (name: CommandName) => new Promise((answer) => { asked.push({ name, answer }); });
  const host = { call, listen: () => Promise.resolve(() => undefined) } as unknown as Host;
  return { asked, run: new Run(new Desk(host), 'r') };
}

describe('a run', () => {
  it('stays stopped when what was asked before comes late', async () => {
    const { asked, run } = waiting();
    const looked = run.look();
    const stopped = run.act('stop_checking', {});
    asked[1]!.answer(view(2, 'asked'));
    await stopped;
    asked[0]!.answer(view(1, null));
    await looked;
    expect(run.view).toEqual(view(2, 'asked'));
  });

  it('goes on after a stop only by a command of its own', async () => {
    const { asked, run } = waiting();
    const carried = run.act('carry_on', {});
    asked[0]!.answer(view(3, null));
    await carried;
    expect(asked.map((one) => one.name)).toEqual(['carry_on']);
    expect(run.view).toEqual(view(3, null));
  });
});
