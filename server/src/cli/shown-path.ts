import { isAbsolute, relative, sep } from 'node:path';

/** The path from the folder, with `/` between its parts, when it lies below; else as it is. */
export function shownPath(path: string, folder: string): string {
  if (!isAbsolute(path)) return path;
  const below = relative(folder, path);
  const outside = below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  return outside ? path : below.replaceAll(sep, '/');
}
