import { createHash } from 'node:crypto';
import { readNamedFile } from '../../files/read-file.ts';
import { createFile } from '../replace-file.ts';

/** What is kept beside a draft that was imported, so that its changes can be written into its document, and into no other. */
export interface SideCar {
  /** The document's name, for people. */
  readonly document: string;
  /** Of the document's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Of the draft as it was imported: another version may import the document otherwise. */
  readonly draftSha256: string;
  readonly emphasisAsChanges: boolean;
}

export function sideCarOf(draft: string): string {
  return `${draft}.json`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @throws the system's error: with the code EEXIST where there is one already. */
export async function writeSideCar(draft: string, content: SideCar): Promise<void> {
  await createFile(sideCarOf(draft), `${JSON.stringify(content, undefined, 2)}\n`);
}

/**
 * What is kept beside a draft; undefined where that is none of ours.
 *
 * @throws the system's error where it cannot be read.
 */
export async function readSideCar(draft: string): Promise<SideCar | undefined> {
  const bytes = await readNamedFile(sideCarOf(draft), longestSideCarBytes);
  try {
    const { document, sha256, draftSha256, emphasisAsChanges } = JSON.parse(new TextDecoder().decode(bytes));
    const isName = (each: unknown): boolean => typeof each === 'string' && each.length <= longestNameUnits;
    const isWhole = [document, sha256, draftSha256].every(isName) && typeof emphasisAsChanges === 'boolean';
    return isWhole ? { document, sha256, draftSha256, emphasisAsChanges } : undefined;
  } catch {
    return undefined;
  }
}

/** It has some three hundred. */
const longestSideCarBytes = 64 * 1024;
/** No file's name is longer. */
const longestNameUnits = 255;
