// What stands in the form of one rule, and the row that comes of it.
import type { Clearance, Conditions, Row, RulesView, RuleView, Weekday } from '../../host/generated/types.ts';

/** The fields, as they are typed and ticked. */
export interface RuleFields {
  id: string;
  who: string[];
  except: string[];
  actions: string[];
  clearance?: string;
  approver: string;
  weekdays: string[];
  from: string;
  until: string;
  aDay: string;
  computers: string[];
  certified: string[];
  working: string;
  privileged: string;
  undo: string;
  owner: string;
  review: string;
  trial: string[];
  en: string;
  de: string;
}

const tick = (value: boolean | null | undefined): string => (value == null ? '' : value ? 'yes' : 'no');
const untick = (value: string): boolean | undefined => (value === '' ? undefined : value === 'yes');

/** The fields of a rule; of a new one, what can be said before anybody types: a review in a year. */
export function fieldsOf(view: RulesView, rule?: RuleView): RuleFields {
  const row = rule?.row;
  const when: Partial<Conditions> = row?.when ?? {};
  const review = `${Number(view.today.slice(0, 4)) + 1}${view.today.slice(4).replace('-02-29', '-02-28')}`;
  return {
    id: row?.id ?? '', who: [...(row?.who ?? [])], except: [...(row?.except ?? [])], actions: [...(row?.actions ?? [])], clearance: row?.clearance, approver: row?.approver ?? 'it',
    weekdays: [...(when.weekdays ?? [])], from: when.hours?.from ?? '', until: when.hours?.until ?? '', aDay: when['a-day'] == null ? '' : String(when['a-day']),
    computers: [...(when.computers ?? [])], certified: [...(when.certified ?? [])], working: tick(when['working-time']), privileged: tick(when.privileged), undo: tick(when.undo),
    owner: row?.owner ?? '', review: row?.review ?? review, trial: row?.shadow ? ['trial'] : [], en: rule?.words['en'] ?? '', de: rule?.words['de'] ?? '',
  };
}

/** Whether everything is filled in that a rule cannot be without. */
export function isWhole(fields: RuleFields): boolean {
  return /^[a-z][a-z0-9-]*$/.test(fields.id) && fields.who.length > 0 && fields.actions.length > 0 && !!fields.clearance && !!fields.owner.trim() && /^\d{4}-\d\d-\d\d$/.test(fields.review);
}

/** The row. Conditions that the form does not show stay as they were. */
export function rowOf(view: RulesView, fields: RuleFields, before?: Row): Row {
  const when: Partial<Conditions> = {};
  if (before?.when?.platforms?.length) when.platforms = before.when.platforms;
  if (before?.when?.class?.length) when.class = before.when.class;
  if (fields.weekdays.length > 0) when.weekdays = fields.weekdays as Weekday[];
  if (fields.from || fields.until) when.hours = { from: fields.from, until: fields.until };
  if (fields.aDay.trim()) when['a-day'] = Number(fields.aDay);
  if (fields.computers.length > 0) when.computers = fields.computers;
  if (fields.certified.length > 0) when.certified = fields.certified;
  const [working, privileged, undo] = [untick(fields.working), untick(fields.privileged), untick(fields.undo)];
  if (working !== undefined) when['working-time'] = working;
  if (privileged !== undefined) when.privileged = privileged;
  if (undo !== undefined) when.undo = undo;
  const row: Partial<Row> = {
    id: fields.id, who: fields.who, except: fields.except, actions: fields.actions, clearance: fields.clearance as Clearance, when: when as Conditions,
    reason: before?.reason ?? `boundary-${fields.id}`, owner: fields.owner.trim(), since: view.today, review: fields.review, shadow: fields.trial.includes('trial'),
  };
  if (fields.clearance === 'with-approval') row.approver = fields.approver;
  return row as Row;
}
