// Placeholder until the table of commands writes this file. Do not edit by hand.
export interface Commands {}
