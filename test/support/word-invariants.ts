import assert from 'node:assert/strict';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word document by their names. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** What holds of every document that Penholder writes, whatever the draft: told from its XML alone. */
export function assertSound(bytes: Uint8Array): void {
  const parts = partsOf(bytes);
  const roots = new Map([...parts].map(([name, xml]) => [name, parseXml(xml).root as XmlElement]));
  const word = (name: string): XmlElement[] => all(roots.get(`word/${name}.xml`));
  const stories = [...word('document'), ...word('footnotes')];
  assertNoOrphans(roots);
  assertAnnotations(stories, word('comments'));
  assertTexts([...stories, ...word('comments'), ...word('header'), ...word('footer')]);
  assertNumbers(stories, word('numbering'));
  assertFields([...stories, ...word('footer')]);
  const styles = new Set(named(word('styles'), 'w:style').map((each) => each.attributes['w:styleId']));
  for (const each of [...stories, ...word('comments')])
    if (each.name === 'w:pStyle' || each.name === 'w:rStyle') assert(styles.has(each.attributes['w:val']), 'a style is defined');
  const notes = idsOf(named(word('footnotes'), 'w:footnote')).filter((id) => Number(id) > 0);
  assert.deepEqual(idsOf(named(word('document'), 'w:footnoteReference')), notes, 'each note has one mark, in order');
}

/** Every part has a type and is referred to, and nothing is referred to that is not there. */
function assertNoOrphans(roots: ReadonlyMap<string, XmlElement>): void {
  const targets = [...roots]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, root]) => {
      const folder = name.slice(0, name.indexOf('_rels/'));
      return named(all(root), 'Relationship').map(({ attributes }) => `${folder}${attributes['Target']}`);
    });
  const content = [...roots.keys()].filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels')).sort();
  assert.deepEqual([...targets].sort(), content, 'every part is referred to once');
  const typed = named(all(roots.get('[Content_Types].xml')), 'Override').map(({ attributes }) => attributes['PartName']?.slice(1));
  assert.deepEqual([...typed].sort(), content, 'every part has its type');
}

function assertAnnotations(stories: readonly XmlElement[], comments: readonly XmlElement[]): void {
  const changes = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:moveFromRangeStart', 'w:moveToRangeStart'];
  const made = [...stories.filter(({ name }) => changes.includes(name)), ...named(comments, 'w:comment')];
  assert.equal(new Set(idsOf(made)).size, made.length, 'no two changes, moves and comments have one id');
  for (const { attributes } of made) {
    assert.equal(typeof attributes['w:author'], 'string');
    assert.match(attributes['w:date'] ?? '2026-03-02T00:00:00Z', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?$/);
  }
  for (const { name, attributes } of made) assert(!name.endsWith('RangeStart') || attributes['w:date'] !== undefined, 'a move has a date');
  assert.deepEqual(idsOf(named(stories, 'w:commentReference')).sort(), idsOf(named(comments, 'w:comment')).sort());
  for (const kind of ['comment', 'moveFrom', 'moveTo'])
    assert.deepEqual(idsOf(named(stories, `w:${kind}RangeStart`)), idsOf(named(stories, `w:${kind}RangeEnd`)), `${kind} ranges end`);
  const names = (kind: string): (string | undefined)[] => named(stories, `w:${kind}RangeStart`).map((each) => each.attributes['w:name']);
  assert.deepEqual(names('moveFrom').sort(), names('moveTo').sort(), 'a move has two ends');
  assert.equal(new Set(names('moveFrom')).size, names('moveFrom').length);
}

function assertTexts(elements: readonly XmlElement[]): void {
  for (const each of elements) {
    if (each.name !== 'w:t' && each.name !== 'w:delText') continue;
    const text = each.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
    assert.doesNotMatch(text, /[\t\r\n]/, 'breaks and tabs are elements');
    assert(text.trim() === text || each.attributes['xml:space'] === 'preserve', 'white space is kept');
    assert.equal(each.name === 'w:delText', holders(each).includes('w:del'), 'deleted words are deleted text');
  }
}

function assertNumbers(stories: readonly XmlElement[], numbering: readonly XmlElement[]): void {
  for (const each of named(numbering, 'w:abstractNum')) {
    const levels = named(all(each), 'w:lvl');
    assert.deepEqual(
      levels.map(({ attributes }) => attributes['w:ilvl']),
      ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
    );
    for (const level of levels)
      for (const wanted of ['w:start', 'w:numFmt', 'w:lvlText', 'w:lvlJc']) assert.equal(named(all(level), wanted).length, 1, wanted);
  }
  const lists = named(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']);
  assert.equal(new Set(lists).size, lists.length);
  for (const { attributes } of named(stories, 'w:numId')) assert(['0', ...lists].includes(attributes['w:val']), 'a list is defined');
}

/** Each field has what it shows. */
function assertFields(elements: readonly XmlElement[]): void {
  const signs = elements
    .filter(({ name }) => ['w:fldChar', 'w:instrText', 'w:t'].includes(name))
    .map(({ name, attributes }) => attributes['w:fldCharType'] ?? name)
    .join(' ');
  assert.doesNotMatch(signs, /separate end|begin end|instrText end/);
  assert.equal(signs.match(/begin/g)?.length ?? 0, signs.match(/separate w:t end/g)?.length ?? 0);
}

function holders(element: XmlElement): string[] {
  const found: string[] = [];
  for (let at = element.parent; at instanceof XmlElement; at = at.parent) found.push(at.name);
  return found;
}

/** Those in it, and itself. */
function all(element: XmlElement | undefined): XmlElement[] {
  if (element === undefined) return [];
  return [element, ...element.children.flatMap((each) => (each instanceof XmlElement ? all(each) : []))];
}

function named(elements: readonly XmlElement[], name: string): XmlElement[] {
  return elements.filter((each) => each.name === name);
}

function idsOf(elements: readonly XmlElement[]): string[] {
  return elements.map(({ attributes }) => attributes['w:id'] ?? '');
}
