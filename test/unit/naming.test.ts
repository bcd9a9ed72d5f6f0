import assert from 'node:assert/strict';
import { parse, update } from '../../server/src/draft/draft.ts';
import { nameOf } from '../../server/src/draft/naming.ts';
import { paragraphAt } from '../../server/src/draft/paragraphs.ts';

const resolution = `THE ASSEMBLY OF LIGHTHOUSES,

RECALLING the wreck of 1907;

BEARING IN MIND the fog of 1911; and

CONSIDERING that bells carry further than lamps,

RESOLVES:

1. To light the lamps.

2. To ring the bells.
`;

describe('a paragraph', () => {
  const named = (text: string, words: string) => {
    const draft = parse(text);
    const placed = paragraphAt(draft.paragraphs, text.lastIndexOf(words));
    return placed && nameOf(draft, placed);
  };

  it('is called by its number; one of a preamble without numbers is counted, as people do', () => {
    assert.equal(named(resolution, 'ring'), 'operative paragraph 2');
    assert.equal(named(resolution, 'wreck'), 'preambular paragraph 1');
    assert.equal(named(resolution, 'bells carry'), 'preambular paragraph 3');
  });

  it('is counted from the beginning of its own resolution', () => {
    assert.equal(named(`${resolution}\n${resolution}`, 'fog'), 'preambular paragraph 2');
  });

  it('that nobody numbers or counts is called by its first words', () => {
    assert.equal(named(resolution, 'RESOLVES'), 'the paragraph “RESOLVES:”');
    assert.equal(
      named('A remark\nof two lines that goes on for long, and further.\n', 'remark'),
      'the heading “A remark of two lines that…”',
    );
  });

  it('is counted anew where one before it was put in', () => {
    const draft = parse(resolution);
    const placed = paragraphAt(draft.paragraphs, resolution.indexOf('bells carry'));
    assert.equal(placed && nameOf(draft, placed), 'preambular paragraph 3');
    const start = resolution.indexOf('BEARING');
    const next = update(draft, { span: { start, end: start }, newText: 'NOTING the tides;\n\n' });
    const moved = paragraphAt(next.paragraphs, next.text().indexOf('bells carry'));
    assert.equal(moved && nameOf(next, moved), 'preambular paragraph 4');
  });
});
