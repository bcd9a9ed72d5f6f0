/** Thrown where bytes are no Word document that can be read. The message tells a drafter why, and what to do. */
export class RefusedDocument extends Error {}
