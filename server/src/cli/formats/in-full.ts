/** A finding's message with its detail, for a reader who has no card to look at. */
export function inFull(text: string, detail: string | undefined): string {
  return detail === undefined ? text : `${text} ${detail}`;
}
