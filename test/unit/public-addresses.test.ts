import assert from 'node:assert/strict';
import { createLanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';
import { readFixture } from '../support/fixture.ts';

/** The addresses of the text that is cited at the cursor, and what the card and the document link say of them. */
function at(source: string, patterns: Readonly<Record<string, string>> = {}, records: readonly object[] = []) {
  const service = createLanguageService();
  finished(service.setCatalogueInSlices('texts.csl.json', JSON.stringify(records)));
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const draft = service.parse(text);
  return {
    urls: service.addressesAt(draft, cursor, patterns).map(({ url }) => url),
    labels: service.addressesAt(draft, cursor, patterns).map(({ label }) => label),
    card: service.hover(draft, cursor, undefined, patterns)?.markdown ?? '',
    links: service.links(draft, patterns).map(({ url }) => url),
  };
}

const undocs = 'https://undocs.org/A/RES/60/288';
const pdf = 'https://documents.un.org/api/symbol/access?s=A/RES/60/288&l=en&t=pdf';

describe('the public addresses of a text', () => {
  it('are those of its organization, and the first is where a click leads', () => {
    const { urls, labels, card, links } = at('Recalling A/RES/60/┆288,');
    assert.deepEqual(urls, [undocs, pdf]);
    assert.deepEqual(labels, ['undocs.org', 'documents.un.org']);
    assert.ok(
      card.includes(`(${undocs}) · [documents\\.un\\.org](${pdf})`) || card.includes(`(${undocs}) · [documents.un.org](${pdf})`),
      card,
    );
    assert.deepEqual(links, [undocs]);
  });

  it('begin with that of a catalogue, each once', () => {
    const record = { type: 'legislation', number: 'A/RES/60/288', URL: 'https://library.example.org/strategy' };
    assert.deepEqual(at('Recalling A/RES/60/┆288,', {}, [record]).urls, ['https://library.example.org/strategy', undocs, pdf]);
    assert.deepEqual(at('Recalling A/RES/60/┆288,', {}, [{ ...record, URL: pdf }]).urls, [pdf, undocs]);
  });

  it('are replaced by the user’s own, by family or by family and organ', () => {
    const own = { un: 'https://library.example.org/?q={symbol}', 'un/S': 'https://council.example.org/{year}/{number}' };
    assert.deepEqual(at('Recalling A/RES/60/┆288,', own).urls, ['https://library.example.org/?q=A%2FRES%2F60%2F288']);
    assert.deepEqual(at('Recalling resolution 338 (19┆73),', own).urls, ['https://council.example.org/1973/338']);
    assert.deepEqual(at('Recalling A/RES/60/┆288,', own).links, ['https://library.example.org/?q=A%2FRES%2F60%2F288']);
    assert.ok(!at('Recalling A/RES/60/┆288,', own).card.includes('undocs'));
  });

  it('stay where a pattern asks for what the symbol does not have, or is no address of the web', () => {
    assert.deepEqual(at('Recalling A/RES/60/┆288,', { un: 'https://library.example.org/{meeting}' }).urls, [undocs, pdf]);
    assert.deepEqual(at('Recalling A/RES/60/┆288,', { un: 'javascript:alert({symbol})' }).urls, [undocs, pdf]);
  });

  it('are none of what is no citation, and of a text whose organization has no certain pattern', () => {
    assert.deepEqual(at('Recalling the ti┆des,').urls, []);
    assert.deepEqual(at('Recalling MSC.393(9┆5),').urls, []);
  });
});
