// Rules for looking at the editor: what is published, drafts of every kind, and what was published before.
import type { DifferenceView, PublishedRow, Row, RulesView, RuleView, TriedView } from '../host/generated/types.ts';
import type { CommandName, Commands } from '../host/host.ts';
import { ago } from './office.ts';

const words: Record<string, { en: string; de: string }> = {
  'everyday-printing': { en: 'This is everyday printing, and it can all be undone.', de: 'Das ist alltägliches Drucken und lässt sich rückgängig machen.' },
  'print-service': { en: 'This stops and starts everything that prints from this computer.', de: 'Das stoppt und startet alles, was von diesem Computer gedruckt wird.' },
  'remove-printers': { en: 'Others may need the printer, and it takes IT to set it up again.', de: 'Andere brauchen den Drucker vielleicht, und nur die IT richtet ihn wieder ein.' },
  'own-trash': { en: 'The files in your trash are yours.', de: 'Die Dateien in Ihrem Papierkorb gehören Ihnen.' },
};
const rule = (id: string, over: Partial<Row>, state: RuleView['state'] = 'same'): RuleView => ({
  row: { id, who: ['everyone'], except: [], actions: [], clearance: 'alone', when: {}, reason: `boundary-${id}`, owner: 'Northfield IT', since: '2026-03-12', review: '2027-03-12', approver: null, shadow: false, ...over } as unknown as Row,
  words: words[id] ?? { en: '', de: '' }, state,
});
const acts: RulesView['acts'] = [
  { action: 'printer.resume', act: 'Starting a print queue', class: 'reversible' }, { action: 'printer.pause', act: 'Pausing a print queue', class: 'reversible' },
  { action: 'printer.remove', act: 'Removing a printer', class: 'compensable' }, { action: 'service.start', act: 'Starting the print service', class: 'reversible' },
  { action: 'service.stop', act: 'Stopping the print service', class: 'reversible' }, { action: 'trash.empty', act: 'Emptying the trash', class: 'irreversible' },
];
const difference = (over: Partial<DifferenceView> = {}): DifferenceView => ({ act: 'Removing a printer', circumstances: [], groups: ['sales'], computers: [], certified: [], before: 'it-only', after: 'with-power-user', always: true, loosens: true, is_risky: false, ...over });

/** The rules as they are published. */
export const published = (over: Partial<RulesView> = {}): RulesView => ({
  version: 12, can_sign: true,
  rules: [
    rule('everyday-printing', { actions: ['printer.resume', 'printer.pause'] }),
    rule('print-service', { actions: ['service.start', 'service.stop'], clearance: 'with-power-user', when: { hours: { from: '08:00', until: '18:00' }, weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] } as never }),
    rule('remove-printers', { actions: ['printer.remove'], clearance: 'it-only', when: { undo: false } as never }),
    rule('own-trash', { actions: ['trash.empty'], except: ['sales'] }),
  ],
  gone: [], calendar: null, remarks: [], comparison: { differences: [], cut: false }, draft: null, needs_second: false, is_alone: false, proposal: null, roll_out: null, acts,
  groups: [{ group: 'sales', name: 'Sales', people: ['p-amina', 'p-sana'], computers: [] }, { group: 'kiosks', name: 'Kiosks', people: [], computers: ['3f9a 1c02 77de 41b0 9a5e 0c33'] }],
  skills: [{ skill: 'printing', name: 'printers' }, { skill: 'files', name: 'files and disk space' }],
  cedar: '@boundary("everyday-printing")\npermit (principal, action in [Action::"printer.pause", Action::"printer.resume"], resource)\nwhen { context.clearance >= 0 };\n',
  today: '2026-11-23', ...over,
});

/** The same with a draft. */
export const drafted = (over: Partial<RulesView> = {}): RulesView => {
  const before = published();
  const rules = before.rules.filter((each) => each.row.id !== 'own-trash').map((each) => (each.row.id === 'remove-printers' ? rule('remove-printers', { actions: ['printer.remove'], clearance: 'with-power-user', when: { undo: false, 'a-day': 3 } as never }, 'changed') : each));
  return {
    ...before, rules: [...rules, rule('sales-queues', { who: ['sales'], actions: ['printer.resume'], clearance: 'with-power-user' }, 'new')], gone: before.rules.filter((each) => each.row.id === 'own-trash'),
    draft: { can_undo: true, can_redo: true, is_stale: false },
    comparison: { cut: false, differences: [
      difference({ groups: [], always: false, is_risky: true }), difference({ act: 'Starting a print queue', before: 'alone', after: 'with-power-user', loosens: false }),
      difference({ act: 'Emptying the trash', groups: [], before: 'alone', after: 'it-only', loosens: false }),
    ] },
    needs_second: true,
    remarks: [
      { rule: 'sales-queues', field: 'reason', what: { matter: 'no-words', language: 'de' }, act: '', stops: true }, { rule: 'everyday-printing', field: 'review', what: { matter: 'review-past', review: '2026-09-01' }, act: '', stops: false },
      { rule: null, field: '', what: { matter: 'nobody-may', action: 'trash.empty' }, act: 'Emptying the trash', stops: false },
    ],
    ...over,
  };
};

/** A draft that can be published. */
export const sound = (over: Partial<RulesView> = {}): RulesView => drafted({ remarks: [], ...over });

/** A change that waits. */
export const proposed = (over: Partial<NonNullable<RulesView['proposal']>> = {}): RulesView => published({
  proposal: { digest: 'ab'.repeat(32), by: 'Priya Nair', is_mine: false, is_sound: true, is_seconded: false, why: 'People move desks all the time, and IT cannot keep up.', made: ago(130), groups: ['sales'], comparison: { cut: false, differences: [difference({ groups: [], after: 'alone', is_risky: true }), difference({ act: 'Stopping the print service', groups: ['sales'], computers: ['kiosks'], certified: ['printing'], after: 'alone', is_risky: true })] }, wizards: [], ...over },
});

/** Rules that some have already. */
export const rolledOut = (): RulesView => published({ roll_out: { groups: ['sales'], comparison: { differences: [difference()], cut: false }, wizards: [] } });

const history: PublishedRow[] = [
  { version: 12, made: ago(60 * 24 * 4), by: 'Priya Nair', second: 'James Okoro', why: 'The print service is restarted twice a week, and a power user sees what is printing.', rolled_out: [], is_now: true, rules: true, wizards: false },
  { version: 9, made: ago(60 * 24 * 30), by: 'Priya Nair', second: null, why: 'Sales asked for it.', rolled_out: ['sales'], is_now: false, rules: true, wizards: true },
  { version: 1, made: ago(60 * 24 * 250), by: '', second: null, why: '', rolled_out: [], is_now: false, rules: true, wizards: true },
];
const tried: TriedView = {
  groups: ['sales'], certified: [],
  published: { clearance: 'it-only', by: [{ id: 'remove-printers', reason: words['remove-printers']!.en, owner: 'Northfield IT' }], almost: [] },
  draft: { clearance: 'it-only', by: [{ id: 'no-rule', reason: 'No rule allows it.', owner: '' }], almost: [{ boundary: 'remove-printers', clearance: 'with-power-user', unmet: [{ unmet: 'used-up', most: 3 }] }] },
};

/** What a scene has to do with rules. */
export interface EditorScene {
  /** The rules. */
  editor: RulesView;
}

type Edits = 'rules' | 'edit_rules' | 'publish_rules' | 'second_rules' | 'publish_proposal' | 'withdraw_rules' | 'steer_roll_out' | 'rules_history' | 'try_rules' | 'rules_impact' | 'set_group' | 'remove_group';

/** Answers of an editor in memory. */
export function editorAnswers(scene: EditorScene): { [C in Edits]: (args: Commands[C]['args']) => Commands[C]['result'] } {
  const next = (over: Partial<RulesView>): RulesView => (scene.editor = { ...scene.editor, ...over });
  const done = () => next({ version: scene.editor.version + 1, draft: null, proposal: null, roll_out: null, comparison: { differences: [], cut: false }, remarks: [] });
  return {
    rules: () => scene.editor,
    edit_rules: ({ edit }) => (edit.kind === 'drop' ? (scene.editor = published()) : (scene.editor = edit.kind === 'undo' ? published({ draft: { can_undo: false, can_redo: true, is_stale: false } }) : sound())),
    publish_rules: () => (scene.editor.needs_second ? (scene.editor = proposed({ is_mine: true })) : done()),
    second_rules: done, publish_proposal: done, withdraw_rules: () => next({ proposal: null }), steer_roll_out: done,
    rules_history: () => history, try_rules: () => tried,
    rules_impact: () => ({ people: 14, of_people: 212, computers: 15, judged: 61, rows: [{ act: 'Starting the print service', before: 'with-power-user', after: 'alone', count: 9 }], runs: [{ boundary: 'remove-printers', count: 23 }] }),
    set_group: done, remove_group: done,
  };
}

/** The names that are answered here. */
export type EditorCommand = Extract<CommandName, Edits>;
