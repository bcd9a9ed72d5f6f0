import { printableJson } from '../../printable.ts';
import { shownPath } from '../../shown-path.ts';
import { type CitationWriter, targetName } from './format.ts';

/** One array. Lines and columns from 1, columns in UTF-16 code units; `target` is null where nothing at hand bears the symbol. */
export const json: CitationWriter = ({ citations }, folder) =>
  `${printableJson(
    citations.map(({ path, place, written, symbol, key, target }) => ({
      file: shownPath(path, folder),
      ...place,
      written,
      symbol,
      key,
      target: target === undefined ? null : targetName(target, folder),
    })),
  )}\n`;
