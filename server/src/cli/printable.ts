/**
 * Makes text of others safe for a line of output: drafts, file names, settings and arguments may hold anything. Controls could act on a terminal, and
 * line breaks could make lines that pass for the command's own. So white space of every kind becomes a space, and controls and halves of a surrogate pair
 * become U+FFFD. Signs that a build's log would take for an instruction become signs that look alike. One for one, so that columns stay.
 */
export function printable(text: string): string {
  return text.replace(/\s/g, ' ').replace(unprintable, '\uFFFD').replace(commandAtStart, '$1\u2236').replace(commandWithin, '\u266F');
}

/** A value as JSON in one line, in which such characters are written as escapes. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(unprintable, byNumber).replace(commandWithin, byNumber);
}

// C0 and C1 controls, line separators, the marks and overrides of writing direction, and halves of a surrogate pair.
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * GitHub's runner obeys `::name::` at a line's start or after spaces, and `##[name]` anywhere (github.com/actions/runner, src/Runner.Common/ActionCommand.cs).
 * Those of Azure Pipelines and TeamCity obey `##vso[` and `##teamcity[`. GitHub's runner compares by a language's rules, which ignore characters
 * without width: so a look-alike (U+2236, U+266F) is safer than a character without width in between.
 */
const commandAtStart = /^(\s*):(?=:)/;
const commandWithin = /#(?=#\w*\[)/g;

function byNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
