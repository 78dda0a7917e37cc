// The names of the spots of a page, counted exactly as `page_of` in crates/app/src/runs/shown.rs counts them: what a helper
// points at is found here by the same name.
import type { ChoiceView, RunPage, SpotId } from '../../host/generated/types.ts';

/** One spot of a page: its name, which part of the page it is, and its words. */
export interface PageSpot {
  /** Its name: `choice.2`. */
  id: SpotId;
  /** The part of the page: `headline`, `explain/0`, `choice/finance-2f`. */
  part: string;
  /** Its words. */
  text: string;
}

/** The spots of a page, from top to bottom. */
export function spotsOf(page: RunPage): PageSpot[] {
  const spots: PageSpot[] = [];
  const counts: Record<string, number> = {};
  const put = (role: string, part: string, text: string) => {
    const place = (counts[role] = (counts[role] ?? 0) + 1);
    spots.push({ id: `${role}.${place}`, part, text });
  };
  const texts = (part: string, lines: readonly string[]) => lines.forEach((line, at) => put('text', `${part}/${at}`, line));
  const rows = (all: readonly { step: string; label: string }[]) => all.forEach((row) => put('check', `row/${row.step}`, row.label));
  const plan = (of: { effects: readonly { what: string }[]; button: string }) => {
    of.effects.forEach((effect, at) => put('effect', `effect/${at}`, effect.what));
    put('repair', 'repair', of.button);
  };

  switch (page.page) {
    case 'question':
      put('headline', 'headline', page.question);
      if (page.hint !== null) put('text', 'hint', page.hint);
      for (const choice of page.choices) put('choice', `choice/${choice.key}`, choice.name);
      if (page.empty !== null) put('text', 'empty', page.empty);
      break;
    // What is typed is the person's alone.
    case 'typed':
      put('headline', 'headline', page.question);
      if (page.hint !== null) put('text', 'hint', page.hint);
      break;
    case 'tell':
      put('headline', 'headline', page.headline);
      texts('body', page.body);
      break;
    case 'checking':
      put('headline', 'headline', page.headline);
      rows(page.rows);
      break;
    case 'finding':
      put('headline', 'headline', page.headline);
      texts('explain', page.explain);
      if (page.remedy?.remedy === 'change') plan(page.remedy.plan);
      else if (page.remedy?.remedy === 'manual') {
        put('text', 'manual', page.remedy.headline);
        texts('manual', page.remedy.steps);
      }
      texts('tried', page.tried);
      break;
    case 'refused':
      put('headline', 'headline', page.headline);
      put('text', 'found', page.found);
      put('boundary', 'boundary', page.boundary.reason);
      break;
    case 'working':
    case 'ended':
      put('headline', 'headline', page.headline);
      break;
    case 'prove':
      put('headline', 'headline', page.headline);
      texts('explain', page.explain);
      plan(page.plan);
      break;
    case 'proved':
      put('headline', 'headline', page.question);
      put('text', 'seen', page.seen);
      // What the person saw is theirs to say: to a helper these are words, not choices.
      for (const choice of page.choices) put('text', `choice/${choice.key}`, choice.name);
      break;
    case 'done':
      put('headline', 'headline', page.headline);
      if (page.proof !== null) put('text', 'proof', page.proof);
      for (const change of page.changes) put('change', `change/${change.id}`, change.title);
      rows(page.rows);
      break;
  }
  return spots;
}

/** The choice of a spot, when there is one. */
export function choiceOf(page: RunPage, spot: SpotId | null): ChoiceView | undefined {
  if (page.page !== 'question' || spot === null) return undefined;
  const part = spotsOf(page).find((each) => each.id === spot)?.part;
  return page.choices.find((choice) => `choice/${choice.key}` === part);
}
