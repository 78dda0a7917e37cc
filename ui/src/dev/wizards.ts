// The organisation's own wizards for looking at: published ones, drafts of every kind, and what is wrong.
import type { WizardDifference, WizardRow, WizardsView } from '../host/generated/types.ts';
import type { Commands } from '../host/host.ts';
import { manyWizards } from './office.ts';

/** A wizard of Northfield. */
export const row = (over: Partial<WizardRow> = {}): WizardRow => ({
  wizard: 'printing-stuck', title: 'A Northfield printer does not print', version: 3, state: 'same', replaces: true, acts: ['Starting a print queue', 'Printing a test page'],
  is_for_two: true, is_left_out: false, waits_for_second: false, findings: [], walks: [], ...over,
});
const phones = (over: Partial<WizardRow> = {}): WizardRow => row({ wizard: 'our-phones', title: 'My Northfield phone is lost', version: 1, replaces: false, acts: [], is_for_two: false, ...over });

/** What people would have otherwise. */
export const difference = (over: Partial<WizardDifference> = {}): WizardDifference => ({
  wizard: 'printing-stuck', state: 'changed', replaces: true, acts_new: ['Removing a printer'], acts_gone: [], steps_new: ['wrong-printer'], steps_gone: [], steps_changed: ['queue-paused'], is_for_two: true,
  texts: { 'wizard.yaml': 'id: printing-stuck\nversion: 4\n', 'en.ftl': 'title = A Northfield printer does not print\n' }, ...over,
});

/** The wizards as they are published. */
export const publishedWizards = (over: Partial<WizardsView> = {}): WizardsView => ({
  version: 12, can_sign: true, own: [row(), phones()], built_in: manyWizards, differences: [], draft: null, needs_second: false, is_alone: false, can_publish: false, is_waiting: false, is_rolled_out: false,
  groups: [{ group: 'sales', name: 'Sales', people: ['p-amina'], computers: [] }], ...over,
});

/** The same with a draft that can be published. */
export const draftedWizards = (over: Partial<WizardsView> = {}): WizardsView => publishedWizards({
  own: [row({ state: 'changed', version: 4, walks: ['paused', 'wrong-printer'] }), phones({ state: 'gone' })],
  differences: [difference(), difference({ wizard: 'our-phones', state: 'gone', replaces: false, acts_new: [], steps_new: [], steps_changed: [], is_for_two: false, texts: {} })],
  draft: { is_stale: false }, needs_second: true, can_publish: true, ...over,
});

/** A draft in which something is wrong. */
export const wrongWizards = (): WizardsView => draftedWizards({
  own: [row({
    state: 'changed', version: null, acts: [], walks: [], findings: [
      { path: 'printing-stuck/wizard.yaml', line: 14, column: 27, message: 'there is no action `printer.reticulate`', help: 'did you mean `printer.restart`?' },
      { path: 'printing-stuck/walks.txt', line: 8, column: 1, message: 'it went otherwise than recorded: choose queue Finance-2F | Which printer is not working, and where does it stand in the building or in the yard?', help: null },
    ],
  }), phones({ is_left_out: true, waits_for_second: true })], can_publish: false,
});

/** What a scene has to do with wizards. */
export interface WizardsScene {
  /** The wizards. */
  wizardsView: WizardsView;
}

type Edits = 'wizards' | 'edit_wizards' | 'publish_wizards';

/** Answers in memory. */
export function wizardsAnswers(scene: WizardsScene): { [C in Edits]: (args: Commands[C]['args']) => Commands[C]['result'] } {
  return {
    wizards: () => scene.wizardsView,
    edit_wizards: ({ edit }) => (scene.wizardsView = edit.kind === 'drop' || edit.kind === 'keep' ? publishedWizards() : draftedWizards()),
    publish_wizards: () => (scene.wizardsView = scene.wizardsView.needs_second ? publishedWizards({ is_waiting: true }) : publishedWizards({ version: scene.wizardsView.version + 1 })),
  };
}
