// Placeholder until the errors of the app write this file. Do not edit by hand.
export type Failure = { code: 'internal'; incident: string };
