/**
 * What others wrote, for a line of output that people read: drafts, file names, settings and arguments may hold anything. Controls could play tricks
 * on a terminal and lines could pass for the command's own, so spaces of every kind become plain ones, and controls and halves of a surrogate pair
 * become U+FFFD. Where the log of an automatic build would find an instruction, a sign that looks alike stands for its own. One for one, so that
 * columns stay.
 */
export function printable(text: string): string {
  return text.replace(/\s/g, ' ').replace(unprintable, '\uFFFD').replace(commandAtStart, '$1\u2236').replace(commandWithin, '\u266F');
}

/** A value as JSON in one line. It says the same, and such characters stand in it by their numbers. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(unprintable, byNumber).replace(commandWithin, byNumber);
}

// C0 and C1 controls, line separators, the marks and overrides of writing direction, and halves of a surrogate pair.
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * GitHub's runner obeys `::name::` at a line's start or after spaces, and `##[name]` anywhere (github.com/actions/runner, src/Runner.Common/ActionCommand.cs).
 * Those of Azure Pipelines and TeamCity obey `##vso[` and `##teamcity[`. GitHub's compares by a language's rules, which pass over characters without
 * width: a look-alike (U+2236, U+266F) is safer than such a one in between.
 */
const commandAtStart = /^(\s*):(?=:)/;
const commandWithin = /#(?=#\w*\[)/g;

function byNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
