// What is wrong with the answers of a page. Made by a screen, shown by a field and by the summary in the same words.

/** An answer that is missing or cannot be used. */
export interface Problem {
  /** The `name` of the field or the group of choices. */
  field: string;
  /** What to do about it: "Select which printer is not working". */
  words: string;
}

/** The id of the control that a problem with this field leads to. */
export function controlId(name: string): string {
  return `field-${name}`;
}
