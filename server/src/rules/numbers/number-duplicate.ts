import type { Draft } from '../../draft/draft.ts';
import { nameOf, numberOf } from '../../draft/naming.ts';
import { gatherInPlace, placesOf, structure } from '../../draft/structure.ts';
import { whileSame } from '../../draft/while-same.ts';
import { shift } from '../../text/span.ts';
import { eachHit } from '../../tree/hits.ts';
import type { Found, Rule } from '../rule.ts';
import { faultsOf, isReported, isTrusted } from './number-faults.ts';
import { renumberFixes } from './renumber-fix.ts';

export const numberDuplicate: Rule = {
  id: 'number-duplicate',
  severity: 'error',
  summary: 'Two paragraphs of one series bear the same number.',
  check(draft) {
    const certain = new Set<number>();
    const trusted = isTrusted(draft);
    eachHit(placesOf(draft), faultsOf(draft), (fault, _leaf, index) => {
      if (fault.place.sequence === 'duplicate' && isReported(fault, trusted)) certain.add(index);
    });
    if (certain.size === 0) return [];
    return bearers(draft).flatMap(({ index, bearer }) => (certain.has(index) ? found(draft, index, bearer) : []));
  },
};

/** What bears a number, as far as it can be the same as another's. */
interface Bearer {
  readonly key: string;
  readonly isSecond: boolean;
}

const numbered = gatherInPlace((_, { depth, label, sequence }): Bearer | undefined =>
  label === undefined ? undefined : { key: `${depth} ${label.number} ${label.suffix}`, isSecond: sequence === 'duplicate' },
);

/** The paragraphs with a number that was given before, and the last one before each that bears it. */
const bearers = whileSame(
  (draft) => {
    const tree = placesOf(draft);
    return { tree, hits: numbered(tree) };
  },
  (a, b) => a.key === b.key && a.isSecond === b.isSecond,
  (draft) => {
    const found: { readonly index: number; readonly bearer: number | undefined }[] = [];
    const last = new Map<string, number>();
    const tree = placesOf(draft);
    eachHit(tree, numbered(tree), ({ key, isSecond }, _leaf, index) => {
      const before = last.get(key);
      if (isSecond) found.push({ index, bearer: before !== undefined && index - before <= near ? before : undefined });
      last.set(key, index);
    });
    return found;
  },
);

/** The label just before it in its series stands within so many paragraphs. */
const near = 200;

function found(draft: Draft, index: number, bearer: number | undefined): Found[] {
  const [each] = structure(draft, index, index + 1);
  const [first] = bearer === undefined ? [] : structure(draft, bearer, bearer + 1);
  const label = each?.place.label;
  if (each === undefined || label === undefined) return [];
  const name = nameOf(draft, each);
  const firstLabel = first?.place.label;
  return [
    {
      span: shift(label.span, each.offset),
      message: `The number ${numberOf(label)} is given twice: this is the second ${name}, and a reference to it could mean either. Renumber the paragraphs, or mark this one as inserted (${numberOf({ ...label, suffix: label.suffix + 1 })}).`,
      related:
        first === undefined || firstLabel === undefined
          ? []
          : [{ span: shift(firstLabel.span, first.offset), message: `The first ${name}` }],
      get fixes() {
        return renumberFixes(draft, index, each.place);
      },
    },
  ];
}
