import type { Facts } from './facts.ts';
import { type List, type ListedForm, part, spelling } from './form.ts';
import { boundsOf, type KnownPairs, within } from './series.ts';
import { assembly, council, economic, environmentAssembly, humanRights, letters, oldAssembly, romanSession, session } from './un-texts.ts';

/** The same texts where a word before the number tells that it is one: "resolutions 242 (1967), 338 (1973)", "resolution 60/288". */
export const unListed: readonly ListedForm[] = [
  { pattern: spelling('(\\d{1,4})~\\(~((?:19|20)\\d\\d)~\\)'), read: councilInList },
  { pattern: spelling(romanSession), read: (m, { kind }) => (kind === 'resolution' ? oldAssembly(m) : undefined) },
  { pattern: spelling(`${session}${letters}`), read: assemblyInList },
  {
    pattern: spelling('((?:19|20)\\d\\d)/~(\\d{1,3})'),
    read: (m, list) => (free(list, 'ECOSOC') ? economic(type(list), part(m, 1), part(m, 2)) : undefined),
  },
];

/** Numbers of Security Council resolutions with their years, from dated texts. */
export const councilYears: KnownPairs = [
  [1, 1946],
  [242, 1967],
  [338, 1973],
  [446, 1979],
  [465, 1980],
  [478, 1980],
  [1397, 2002],
  [1515, 2003],
  [1850, 2008],
  [1996, 2011],
  [2046, 2012],
  [2109, 2013],
  [2155, 2014],
  [2206, 2015],
  [2252, 2015],
  [2302, 2016],
  [2327, 2016],
  [2392, 2017],
  [2787, 2025],
];

function councilInList(match: RegExpExecArray, list: List): Facts | undefined {
  if (list.kind !== 'resolution' || !free(list, 'S')) return undefined;
  const { least, most } = boundsOf(councilYears, Number(match[1]));
  const year = Number(match[2]);
  // Other bodies number by year too: a year far from the Council's own is theirs, one that is near may be a slip.
  if (list.organ !== 'S' && !within({ least: least - 3, most: most + 3 }, year)) return undefined;
  return council(part(match, 1), part(match, 2));
}

/** The General Assembly has numbered by session since its thirty-first; below that only a named organ tells whose number it is. */
function assemblyInList(match: RegExpExecArray, list: List): Facts | undefined {
  const [written, number] = [part(match, 1), part(match, 2)];
  if (number.startsWith('0')) return undefined;
  if (list.organ === 'HRC') return humanRights(type(list), written, number);
  if (list.organ === 'UNEA') return list.kind === 'decision' ? undefined : environmentAssembly(written, number);
  if (!free(list, 'A') || !(list.first || list.plural)) return undefined;
  if (list.kind === 'decision' && list.organ !== 'A' && Number(number) < 301) return undefined;
  return assembly(type(list), written, number, match, 3);
}

/** Nothing in the text gives the number to another organ. */
function free({ organ }: List, own: string): boolean {
  return organ === undefined || organ === own || (own === 'A' && organ === 'S') || (own === 'S' && organ === 'A');
}

function type({ kind }: List): string {
  return kind === 'resolution' ? 'RES' : 'DEC';
}
