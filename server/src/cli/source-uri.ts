import { fileURLToPath } from 'node:url';
import { standardInput } from './sources.ts';

/** The source that the library knows under this address. */
export function pathOf(uri: string): string {
  return uri === standardInput ? uri : fileURLToPath(uri);
}
