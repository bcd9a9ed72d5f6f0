import { RefusedFile } from '../files/refused-file.ts';
import { foreignInWords } from '../service.ts';
import { type Foreign, foreignText, utf8Text } from '../text/foreign-text.ts';

/** A draft's file: its text, or why it is left out; undefined where there is none. */
export type DraftFile = DraftText | LeftOut | undefined;

export interface LeftOut {
  readonly leftOut: string;
  /** Whether its problems are to name it, and as what: a draft that nobody can read would pass for a clean one. */
  readonly notice?: 'too long' | Foreign;
}

export interface DraftText {
  readonly text: string;
  readonly bytes: Uint8Array;
}

export async function readDraft(key: string, readFile: (uri: string) => Promise<Uint8Array | undefined>): Promise<DraftFile> {
  try {
    const bytes = await readFile(key);
    if (bytes === undefined) return undefined;
    const text = textIn(bytes);
    return 'leftOut' in text ? text : { ...text, bytes };
  } catch (error) {
    const leftOut = (error as Error).message;
    return error instanceof RefusedFile && error.code === 'TOO_LONG' ? { leftOut, notice: 'too long' } : { leftOut };
  }
}

/** The text of a file, or why it is left out: a draft in another encoding would be indexed with wrong words. */
export function textIn(bytes: Uint8Array): { readonly text: string } | (LeftOut & { readonly notice: Foreign }) {
  const foreign = foreignText(bytes);
  if (foreign !== undefined) return { leftOut: foreignInWords(foreign), notice: foreign };
  const text = utf8Text(bytes);
  return text === undefined ? { leftOut: foreignInWords('old encoding'), notice: 'old encoding' } : { text };
}
