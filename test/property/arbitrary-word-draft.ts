import fc from 'fast-check';

const authors = fc.constantFrom('Mexico', 'Belize, Chile', 'EU', 'Keeper of Lamps', 'B.R. of Venezuela');
const dates = fc.constantFrom('', ' 2026-03-02', ' 2026-03-02T16:30:00Z', ' 2025-12-31T09:00:00Z');
const by = fc.tuple(authors, dates).map(([author, date]) => `{>>@${author}${date}<<}`);
const position = fc
  .tuple(authors, dates, fc.constantFrom('delete', 'to check', 'Which port: ours?'))
  .map(([author, date, says]) => `{>>@${author}${date}: ${says}<<}`);
const words = fc.constantFrom(
  'the keepers of the lamp',
  'at dusk',
  '[in calm seas]',
  '[Chile: all]',
  '“safe passage”',
  '60/30',
  'oil & wicks < glass',
  'l’été',
);

/** What stands between two words. Two of them never touch, since Word joins what one author changed on one day. */
const put = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.tuple(words, by).map(([text, who]) => `{++${text}++}${who} `),
  fc.tuple(words, by).map(([text, who]) => `{--${text}--}${who} `),
  fc
    .tuple(words, words, by)
    .filter(([old, fresh]) => old !== fresh)
    .map(([old, fresh, who]) => `{~~${old}~>${fresh}~~}${who} `),
  fc
    .tuple(words, by, fc.array(position, { minLength: 1, maxLength: 2 }))
    .map(([text, who, others]) => `{++${text}++}${who}${others.join('')} `),
  fc
    .tuple(words, by, by)
    .filter(([, one, other]) => one !== other)
    .map(([text, one, other]) => `{++lamps {--${text}--}${one} and sails++}${other} `),
  fc.constantFrom(
    '{>>A remark of nobody: no more.<<} ',
    '{>>@Peru 2026-04-01T10:00:00Z: Callao?<<} ',
    '{==the port==}{>>@Chile: Which?<<} ',
  ),
  fc.constantFrom('{++soon++}{>>@Peru<<}{>>Chile 2026-04-02: Not about that.<<} ', '{++by nobody++} '),
);
const sentence = fc
  .array(fc.tuple(fc.constantFrom('oil', 'wicks', 'the log', 'every sail', 'Article 4'), put), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([word, change]) => `${word} ${change}`).join(''));
const ending = fc.constantFrom('to report;', 'to rest. APPROVED', 'to rest.');
const text = fc.tuple(sentence, ending).map(([start, end]) => `To count ${start}${end}`);
const whole = fc
  .tuple(words, by, fc.boolean())
  .map(([of, who, isNew]) =>
    isNew ? `{++To name ${of} and all that they did++}${who}` : `{--To forget ${of} and all that they did--}${who}`,
  );

/** Numbers in order, with “bis”, with a gap; lists below. */
const numbered = fc
  .array(fc.tuple(text, fc.constantFrom('', '', '', 'bis', 'gap', 'list', 'whole', 'numbered whole'), whole), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    let number = 0;
    return parts.map(([words, form, change]) => {
      number += form === 'gap' ? 2 : 1;
      const below =
        form === 'list'
          ? `\n\n(a) ${words}\n\n(b) To mend;\n\n(c) To rest.`
          : form === 'bis'
            ? `\n\n${number} bis. ${words}`
            : form === 'whole'
              ? `\n\n${change}`
              : '';
      // A paragraph that is put in or taken out whole has its number in the change.
      if (form === 'numbered whole') return change.replace('To ', `${number}. To `);
      return `${number}. ${words}${below}`;
    });
  });
const notes = fc.array(fc.constantFrom('1', '2', '3', '*'), { maxLength: 3 }).map((names) => [...new Set(names)]);
/** Drafts that Word can hold to the letter, with changes by several authors, comments, notes and numbers. */
export const wordDrafts = fc
  .tuple(fc.constantFrom('The General Assembly,', 'THE COASTAL ASSEMBLY,\n\nRESOLVES:'), numbered, notes)
  .map(([formula, paragraphs, names]) =>
    [
      'Draft resolution',
      formula,
      ...names.map((name) => `Recalling what was said[^${name}] before,`),
      ...paragraphs,
      ...names.map((name) => `[^${name}]: Held in the port, with ${name} lamps.`),
    ]
      .join('\n\n')
      .concat('\n'),
  );
