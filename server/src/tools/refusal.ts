/** Says to the model, in whole sentences, why it gets no answer and what to do. */
export class ToolRefusal extends Error {}

/** Why there is no answer where an exception that is no refusal was thrown. */
export const failedByFault = 'This failed by a fault of Penholder. Its log tells more.';

/** Names the drafts that may be asked about, after a sentence that the one which was named is not among them. */
export function draftsThatThereAre(names: readonly string[]): string {
  if (names.length === 0) return 'There is none.';
  const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : '';
  return `There are: ${[...names].sort().slice(0, mostNames).join(', ')}${more}.`;
}

/** As many as may help to find the one that was meant. */
const mostNames = 50;
