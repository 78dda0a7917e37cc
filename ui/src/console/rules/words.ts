// Rules in words: who, what, when, what it needs; a difference, a remark, and a condition that did not hold.
import type { Almost, Clearance, Conditions, DifferenceView, Matter, RemarkView, Row, RulesView, Unmet, Weekday } from '../../host/generated/types.ts';
import { t, type MessageId } from '../../text/text.svelte.ts';
import { day } from '../../text/times.ts';

const needs = { alone: 'editor-needs-alone', 'with-power-user': 'editor-needs-with-power-user', 'with-approval': 'editor-needs-with-approval', 'it-only': 'editor-needs-it-only' } satisfies Record<Clearance, MessageId>;
const days = { monday: 'day-monday', tuesday: 'day-tuesday', wednesday: 'day-wednesday', thursday: 'day-thursday', friday: 'day-friday', saturday: 'day-saturday', sunday: 'day-sunday' } satisfies Record<Weekday, MessageId>;
const classes = { reversible: 'class-reversible', compensable: 'class-compensable', irreversible: 'class-irreversible' } as const;
const builtIn = { everyone: 'editor-everyone', 'power-users': 'editor-power-users', it: 'editor-it' } as const satisfies Record<string, MessageId>;
const isBuiltIn = (group: string): group is keyof typeof builtIn => group in builtIn;
const platforms = { linux: 'Linux', windows: 'Windows', macos: 'macOS' } as const;

/** The clearances, from the lowest. */
export const clearances = ['alone', 'with-power-user', 'with-approval', 'it-only'] as const satisfies readonly Clearance[];
/** The days of the week. */
export const weekdays = Object.keys(days) as Weekday[];
/** What a clearance is called. */
export const clearanceWord = (clearance: Clearance): string => t(needs[clearance]);
/** What a day is called. */
export const dayWord = (day: Weekday): string => t(days[day]);

const list = (all: readonly string[]): string => all.join(', ');

/** What a group is called. */
export function groupWord(view: Pick<RulesView, 'groups'>, group: string): string {
  return isBuiltIn(group) ? t(builtIn[group]) : (view.groups.find((each) => each.group === group)?.name ?? group);
}
const groupWords = (view: RulesView, groups: readonly string[]): string => list(groups.map((group) => groupWord(view, group)));
const skillWords = (view: RulesView, skills: readonly string[]): string => list(skills.map((skill) => view.skills.find((each) => each.skill === skill)?.name ?? skill));

/** Whom a rule is about. */
export function whoWords(view: RulesView, row: Row): string {
  const who = groupWords(view, row.who);
  return row.except?.length ? t('editor-except', { who, except: groupWords(view, row.except) }) : who;
}

/** What a rule is about. */
export function actionWords(view: RulesView, row: Row): string {
  return list(row.actions.map((action) => {
    if (action === '*') return t('editor-all-actions');
    if (action.endsWith('.*')) return t('editor-family', { family: action.slice(0, -2) });
    return view.acts.find((each) => each.action === action)?.act ?? action;
  }));
}

/** When a rule counts. */
export function whenWords(view: RulesView, when: Partial<Conditions> | undefined): string {
  const all: string[] = [];
  const { weekdays: on, hours, platforms: kinds, class: kind, privileged, undo, computers, certified } = when ?? {};
  if (on?.length) all.push(t('editor-when-days', { days: list(on.map(dayWord)) }));
  if (hours) all.push(t('editor-when-hours', { from: hours.from, until: hours.until }));
  const working = when?.['working-time'];
  if (working != null) all.push(t(working ? 'editor-when-working' : 'editor-when-not-working'));
  if (when?.['a-day'] != null) all.push(t('editor-when-a-day', { most: when['a-day'] }));
  if (kinds?.length) all.push(t('editor-when-platforms', { platforms: list(kinds.map((each) => platforms[each])) }));
  if (kind?.length) all.push(t('editor-when-class', { classes: list(kind.map((each) => t(classes[each]))) }));
  if (privileged != null) all.push(t(privileged ? 'editor-when-privileged' : 'editor-when-not-privileged'));
  if (undo != null) all.push(t(undo ? 'editor-when-undo' : 'editor-when-not-undo'));
  if (computers?.length) all.push(t('editor-when-computers', { groups: groupWords(view, computers) }));
  if (certified?.length) all.push(t('editor-when-certified', { skills: skillWords(view, certified) }));
  return all.length > 0 ? all.join('. ') : t('editor-always');
}

/** A difference: *Removing a printer: IT only → Alone, for Sales*. */
export function differenceWords(view: RulesView, difference: DifferenceView): string {
  const { circumstances, groups, computers, certified, before, after, always } = difference;
  let { act } = difference;
  if (circumstances.includes('undo')) act = t('editor-difference-undo', { act });
  if (circumstances.includes('of-others')) act = t('editor-difference-of-others', { act });
  const parts: string[] = [];
  if (groups.length > 0) parts.push(t(groups.length > 1 ? 'editor-whom-groups' : 'editor-whom-group', { group: groupWords(view, groups) }));
  if (certified.length > 0) parts.push(t(groups.length > 0 ? 'editor-whom-and-certified' : 'editor-whom-certified', { skill: skillWords(view, certified) }));
  if (computers.length > 0) parts.push(t('editor-whom-computers', { group: groupWords(view, computers) }));
  const whom = parts.join(', ') || t('editor-whom-everybody');
  return t(always ? 'editor-difference' : 'editor-difference-some', { act, before: clearanceWord(before), after: clearanceWord(after), whom });
}

function matterWords(what: Matter, act: string): string {
  switch (what.matter) {
    case 'unusable': return t('editor-remark-unusable', { detail: what.detail });
    case 'unknown-action': return t('editor-remark-unknown-action', { name: what.name });
    case 'unknown-group': return t('editor-remark-unknown-group', { group: what.group });
    case 'no-words': return t('editor-remark-no-words', { language: what.language });
    case 'review-past': return t('editor-remark-review-past', { review: day(Date.parse(what.review)) });
    case 'never-counts': return t('editor-remark-never-counts', { because: what.because });
    case 'nobody-may': return t('editor-remark-nobody-may', { act });
  }
}

/** Something to look at, with the rule where it is. */
export function remarkWords(remark: RemarkView): string {
  const words = matterWords(remark.what, remark.act);
  return remark.rule ? t('editor-remark-rule', { rule: remark.rule, words }) : words;
}

function unmetWords(view: RulesView, unmet: Unmet): string {
  switch (unmet.unmet) {
    case 'weekdays': return t('editor-unmet-weekdays', { days: list(unmet.days.map(dayWord)) });
    case 'hours': return t('editor-unmet-hours', { from: unmet.hours.from, until: unmet.hours.until });
    case 'working-time': return t(unmet.working ? 'editor-unmet-working' : 'editor-unmet-not-working');
    case 'computers': return t('editor-unmet-computers', { groups: groupWords(view, unmet.groups) });
    case 'certified': return t('editor-unmet-certified', { skills: skillWords(view, unmet.skills) });
    case 'used-up': return t('editor-unmet-used-up', { most: unmet.most });
    case 'other': return t('editor-unmet-other');
  }
}

/** What would have asked for less, and why it does not. */
export const almostWords = (view: RulesView, almost: Almost): string => t('editor-almost', { rule: almost.boundary, why: list(almost.unmet.map((each) => unmetWords(view, each))) });
