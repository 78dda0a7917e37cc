// What an `X.examples.ts` beside a component holds, and how it is written.
import { createRawSnippet, type Component, type ComponentProps, type Snippet } from 'svelte';

/** One state of a component. */
export interface Example {
  /** What is special about it: `normal`, `long text`, `empty`, `error`, `busy`. */
  name: string;
  /** The props that show it. */
  props: Record<string, unknown>;
  /** A component that shows it inside others, in place of the component itself. */
  inside?: Component<never>;
}

/** All states of a component that are worth a look. */
export interface Examples {
  /** The component. */
  component: Component<never>;
  /** Each state needs a page of its own: frames, dialogs, what stands still in the window. */
  wholePage?: boolean;
  /** Each state on a page of its own, because it has a landmark. */
  apart?: boolean;
  /** Wider than the sheet: the parts of the console. */
  wide?: boolean;
  /** The states. */
  examples: Example[];
}

// The only way to say "any component" to the type checker.
type AnyComponent = Component<any, any, any>;

/** A state that is shown by a component of its own. */
interface Apart {
  /** The component that shows it. */
  inside: AnyComponent;
  /** Its props. */
  props?: Record<string, unknown>;
}

/** Checks the props of every example against the component. */
export function examplesOf<Of extends AnyComponent>(
  component: Of,
  states: Record<string, ComponentProps<Of> | Apart>,
  how: { wholePage?: boolean; apart?: boolean; wide?: boolean } = {},
): Examples {
  const examples = Object.entries(states).map(([name, state]): Example => {
    if (typeof (state as Partial<Apart>).inside === 'function') {
      const apart = state as Apart;
      return { name, props: apart.props ?? {}, inside: apart.inside as Component<never> };
    }
    return { name, props: state as Record<string, unknown> };
  });
  return { component: component as unknown as Component<never>, examples, ...how };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Plain words as a snippet. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${escaped(text)}</span>` }));
}

/** A paragraph as a snippet. */
export function paragraph(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<p>${escaped(text)}</p>` }));
}

/** The longest words that somebody will give us, in one line. */
export const longName = 'Finance-and-Controlling-2nd-Floor-Left-Behind-The-Lifts-Multifunction-Colour-Duplex-2F-0042';
/** A long sentence. */
export const longWords = 'The printer on the second floor beside the lifts says that it is ready, the lights are green and the paper is in, but nothing comes out when I print the month-end figures from the accounts program, and it did so on Friday too.';
