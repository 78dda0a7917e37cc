// Where the console is. The address says so, so that a browser's Back and a link work; the app's window does the same.
import type { BoundaryId, PersonId, RequestId, View } from '../host/generated/types.ts';

/** The views of the queue, in the order of the places. */
export const views = ['triage', 'mine', 'waiting', 'open', 'closed'] as const satisfies readonly View[];

/** A page of the console. */
export type Where =
  | { at: 'queue'; view: View; open?: RequestId; search?: string }
  | { at: 'request'; view: View; request: RequestId }
  | { at: 'report'; view: View; request: RequestId; part?: string }
  | { at: 'helping'; view: View; request: RequestId }
  | { at: 'people' }
  | { at: 'certify'; person: PersonId }
  | { at: 'session-rules' }
  | { at: 'rules'; rule?: string }
  | { at: 'wizards' }
  | { at: 'limits' }
  | { at: 'approvals' }
  | { at: 'runs' }
  | { at: 'limit'; boundary: BoundaryId }
  | { at: 'settings' };

/** The address of a page: what stands after the path. */
export function addressOf(where: Where): string {
  const query = new URLSearchParams();
  if (where.at === 'people' || where.at === 'approvals' || where.at === 'session-rules' || where.at === 'limits' || where.at === 'wizards' || where.at === 'runs' || where.at === 'settings') query.set('page', where.at);
  else if (where.at === 'rules') {
    query.set('page', 'rules');
    if (where.rule !== undefined) query.set('rule', where.rule);
  } else if (where.at === 'limit') query.set('limit', where.boundary);
  else if (where.at === 'certify') query.set('certify', where.person);
  else {
    query.set('view', where.view);
    if (where.at === 'queue') {
      if (where.search) query.set('search', where.search);
      if (where.open) query.set('open', where.open);
    } else {
      query.set(where.at, where.request);
      if (where.at === 'report' && where.part) query.set('part', where.part);
    }
  }
  return `?${query.toString()}`;
}

/** The page of an address. What makes no sense leads to triage. */
export function whereOf(address: string): Where {
  const query = new URLSearchParams(address);
  const page = query.get('page');
  if (page === 'people' || page === 'approvals' || page === 'session-rules' || page === 'limits' || page === 'wizards' || page === 'runs' || page === 'settings') return { at: page };
  if (page === 'rules') return { at: 'rules', rule: query.get('rule') ?? undefined };
  const boundary = query.get('limit');
  if (boundary) return { at: 'limit', boundary };
  const person = query.get('certify');
  if (person) return { at: 'certify', person };
  const view = views.find((each) => each === query.get('view')) ?? 'triage';
  const report = query.get('report');
  if (report) return { at: 'report', view, request: report, part: query.get('part') ?? undefined };
  const helping = query.get('helping');
  if (helping) return { at: 'helping', view, request: helping };
  const request = query.get('request');
  if (request) return { at: 'request', view, request };
  return { at: 'queue', view, open: query.get('open') ?? undefined, search: query.get('search') ?? undefined };
}

/** The page that is open. */
export class Route {
  /** Where we are. */
  now = $state.raw<Where>({ at: 'queue', view: 'triage' });

  constructor(address: string) {
    this.now = whereOf(address);
  }

  /** Turns to a page. `replace` leaves no trace of this one. */
  go(where: Where, how: 'push' | 'replace' = 'push'): void {
    if (how === 'push') history.pushState(null, '', addressOf(where));
    else history.replaceState(null, '', addressOf(where));
    this.now = where;
  }

  /** Follows the browser's Back and Forward until the function that comes back is called. */
  follow(): () => void {
    const turn = () => { this.now = whereOf(location.search); };
    addEventListener('popstate', turn);
    return () => removeEventListener('popstate', turn);
  }
}
