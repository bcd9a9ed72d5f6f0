import { printable } from '../printable.ts';
import { shownPath } from '../shown-path.ts';
import type { Format } from './format.ts';

/** A line for each finding, as compilers write them (GNU Coding Standards, “Formatting Error Messages”): what editors and builds know how to read. */
export const compact: Format = ({ files }, { folder }) =>
  files
    .flatMap(({ path, messages }) =>
      messages.map(({ severity, rule, text, place: { line, column } }) => {
        const name = rule === null ? '' : ` [${rule}]`;
        return `${printable(shownPath(path, folder))}:${line}:${column}: ${severity}: ${printable(text)}${name}\n`;
      }),
    )
    .join('');
