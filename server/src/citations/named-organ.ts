/**
 * The organ named last before a list's word: "General Assembly resolution 60/288", "the Human Rights Council, in its resolution 7/14".
 * "other" is any organ that is not one of the United Nations' but whose numbers look like theirs.
 */
export function organBefore(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - reachBeforeUnits), offset);
  let nearest: { readonly organ: string; readonly end: number } | undefined;
  for (const [organ, name] of organs) {
    name.lastIndex = 0;
    for (let match = name.exec(before); match !== null; match = name.exec(before)) {
      if (nearest === undefined || name.lastIndex > nearest.end) nearest = { organ, end: name.lastIndex };
    }
  }
  return nearest === undefined || sentenceEnd.test(before.slice(nearest.end)) ? undefined : nearest.organ;
}

/** The organ named right after a number: "resolution 7/14 of the Human Rights Council". */
export function organAfter(text: string, offset: number): string | undefined {
  const after = text.slice(offset, offset + reachAfterUnits);
  const opening = /^\s{1,3}(?:of|by|del|de|du|do|da)\s{1,3}(?:the\s{1,3}|la\s{1,3}|l[’'])?(?:United Nations )?/.exec(after);
  if (opening === null) return undefined;
  const rest = after.slice(opening[0].length);
  return organs.find(([, name]) => rest.search(name) === 0)?.[0];
}

/** Room for the longest name and a few words such as "in its". */
const reachBeforeUnits = 56;
/** Room for " of the United Nations " and the longest name. */
const reachAfterUnits = 80;
const sentenceEnd = /[.;:]\s/;

const organs: readonly (readonly [organ: string, name: RegExp])[] = [
  ['A', /General\s+Assembly|Asamblea\s+General|Assemblée\s+générale|Assembleia\s+Geral/g],
  ['S', /Security\s+Council|Consejo\s+de\s+Seguridad|Conseil\s+de\s+sécurité|Conselho\s+de\s+Segurança/g],
  [
    'HRC',
    /Human\s+Rights\s+Council|Consejo\s+de\s+Derechos\s+Humanos|Conseil\s+des\s+droits\s+de\s+l[’']homme|Conselho\s+de\s+Direitos\s+Humanos/g,
  ],
  [
    'ECOSOC',
    /ECOSOC|Economic\s+and\s+Social\s+Council|Consejo\s+Económico\s+y\s+Social|Conseil\s+économique\s+et\s+social|Conselho\s+Econômico\s+e\s+Social/g,
  ],
  ['UNEA', /UNEA|Environment\s+Assembly/g],
  [
    'other',
    /Commission|Comisión|Comissão|Committee|Parliament\w*\s+(?:Assembly)?|Council\s+of\s+Europe|Governing\s+Council|Executive\s+(?:Board|Council)|Conference|Parties|Union|OAS|OEA|Protocol/g,
  ],
];
