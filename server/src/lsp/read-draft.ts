import { RefusedFile } from '../files/refused-file.ts';
import { foreignText } from '../text/foreign-text.ts';

/** A draft's file: its text, or why it is left out; undefined where there is none. */
export type DraftFile = DraftText | LeftOut | undefined;

export interface LeftOut {
  readonly leftOut: string;
  readonly isTooLong: boolean;
}

export interface DraftText {
  readonly text: string;
  readonly bytes: Uint8Array;
}

export async function readDraft(key: string, readFile: (uri: string) => Promise<Uint8Array | undefined>): Promise<DraftFile> {
  try {
    const bytes = await readFile(key);
    return bytes && { text: utf8(bytes), bytes };
  } catch (error) {
    return { leftOut: (error as Error).message, isTooLong: error instanceof RefusedFile && error.code === 'TOO_LONG' };
  }
}

/** @throws Error for bytes that are no UTF-8: a draft in another encoding would be indexed with wrong words. */
function utf8(bytes: Uint8Array): string {
  const foreign = foreignText(bytes);
  if (foreign !== undefined) throw new Error(foreign);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}
