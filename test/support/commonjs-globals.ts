import { transform } from 'esbuild';

/** What Node defines in a CommonJS module and not in an ES module. */
const names = ['__filename', '__dirname', 'require', 'module', 'exports'];

/** The CommonJS globals that a module uses and does not define itself: as an ES module, it fails where it comes to one. */
export async function commonJsGlobals(source: string): Promise<string[]> {
  // esbuild replaces a name only where nothing in the module defines it.
  const replaced = (name: string) => `${name}$undefined`;
  const { code } = await transform(source, { define: Object.fromEntries(names.map((name) => [name, replaced(name)])) });
  return names.filter((name) => code.includes(replaced(name)));
}
