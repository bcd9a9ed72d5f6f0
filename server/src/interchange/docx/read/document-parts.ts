import { damaged, type Parts, partName } from './open-package.ts';
import { RefusedDocument } from './refused-document.ts';
import { childrenOf, type Element, readXml } from './xml.ts';

/** The parts of a document by what they are for; what leads out of the package is not followed. */
export interface DocumentParts {
  readonly document: Element;
  /** Of several kinds there is one: `styles`, `numbering`, `footnotes`, `endnotes`, `comments`, `settings`. */
  readonly one: (kind: string) => Element | undefined;
  /** Of `header` and `footer` there may be several. */
  readonly all: (kind: string) => readonly Element[];
  /** The name in the package, in small letters, of the part that has this root. */
  readonly nameOf: (root: Element) => string | undefined;
}

/** @throws RefusedDocument where the package has no document in it, or a part that is no XML. */
export function documentParts(parts: Parts): DocumentParts {
  const budget = { elements: 0 };
  const names = new Map<Element, string>();
  const read = (name: string): Element | undefined => {
    const part = parts.get(name);
    const root = part && readXml(part, budget);
    if (root !== undefined) names.set(root, name);
    return root;
  };
  const main = [...(targets(read('_rels/.rels'), '').get('officeDocument') ?? [])][0] ?? 'word/document.xml';
  const document = read(main);
  if (document?.name !== 'w:document')
    throw new RefusedDocument(parts.has(main) ? damaged : `This is no Word document: it has no text in its place. ${damaged}`);
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const related = targets(read(`${folder}_rels/${main.slice(slash)}.rels`), folder);
  const all = (kind: string): Element[] => [...(related.get(kind) ?? [])].map(read).filter((each) => each !== undefined);
  return { document, all, one: (kind) => all(kind)[0], nameOf: (root) => names.get(root) };
}

/** The parts that a part leads to, each once, by the last word of their type. */
function targets(relationships: Element | undefined, folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { attributes } of childrenOf(relationships, 'rel:Relationship')) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External') continue;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const ofKind = found.get(kind) ?? new Set();
    found.set(kind, ofKind.add(partName(target.startsWith('/') ? target : `${folder}${target}`)));
  }
  return found;
}
