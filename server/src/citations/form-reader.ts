import { fromRoman } from '../text/roman.ts';
import type { Span } from '../text/span.ts';
import type { Citation, Session } from './citation.ts';
import type { Family, Surroundings, SymbolForm } from './family.ts';
import { families } from './registry.ts';
import { fullYear, type Parts, printer } from './shape.ts';

/** Makes citations of the parts that a form reads. */
export interface FormReader {
  readonly family: Family;
  readonly form: SymbolForm;
  /** The citation for the parts of a symbol that was found at `span`; undefined for what is no symbol of this form. */
  citation(read: Parts, span: Span, surroundings: Surroundings): Citation | undefined;
}

export const formReaders: readonly FormReader[] = families.flatMap((family) => family.forms.map((form) => formReader(family, form)));

function formReader(family: Family, form: SymbolForm): FormReader {
  const shape = form.symbol ?? form.full ?? '';
  const symbolOf = printer(shape);
  const keyOf = typeof form.key === 'function' ? form.key : printer(form.key ?? shape);
  const organOf = printer(form.organ ?? '{organ}');
  return {
    family,
    form,
    citation(read, span, surroundings) {
      const parts = form.accept === undefined ? read : form.accept(read, surroundings);
      if (parts === undefined) return undefined;
      const { type = '', number = '', letters = '', year = '', meeting = '', presumed = '' } = parts;
      const session = sessionOf(parts);
      return {
        span,
        family: family.id,
        kind: typeof form.kind === 'string' ? form.kind : (form.kind[type] ?? 'document'),
        organ: organOf(parts),
        symbol: symbolOf(parts),
        key: identity(keyOf(parts)),
        ...(number === '' ? {} : { number: letters === '' ? number : `${number} ${letters}` }),
        ...(session === undefined ? {} : { session }),
        ...(year === '' ? {} : { year: fullYear(year) }),
        ...(meeting === '' ? {} : { meeting: Number(meeting) }),
        ...(presumed === '' ? {} : { presumed: true }),
      };
    },
  };
}

function sessionOf({ session = '', special = '' }: Parts): Session | undefined {
  const written = session.replace(/^E?S-/, '');
  const ordinal = /^\d+$/.test(written) ? Number(written) : fromRoman(written);
  if (ordinal === undefined) return undefined;
  if (session.startsWith('ES-')) return { ordinal, kind: 'emergency' };
  return { ordinal, kind: session.startsWith('S-') || (special !== '' && special !== 'O') ? 'special' : 'regular' };
}

/** One spelling for the symbol's identity, in small letters and without spaces: "a/res/31/16a-b", "ag/doc/255/06/add.2/rev.3". */
function identity(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/ (rev|corr|add)\. ?/g, '/$1.')
    .replace(' and ', '-')
    .replaceAll(' ', '-');
}
