import { fileURLToPath, pathToFileURL } from 'node:url';
import { standardInput } from './sources.ts';

/** The address under which the library knows a source. */
export function uriOf(path: string): string {
  return path === standardInput ? path : pathToFileURL(path).href;
}

/** The source that the library knows under this address. */
export function pathOf(uri: string): string {
  return uri === standardInput ? uri : fileURLToPath(uri);
}
