import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { URI, Utils } from 'vscode-uri';
import { fileKey, fileNameOf, folderKey, isWithin, keyOfPath, parentOf, pathOf } from '../../server/src/library/address.ts';
import { runs } from '../support/runs.ts';

describe('the address of a file', () => {
  it('has one key, however a client spells it', () => {
    for (const [key, ...spellings] of [
      ['file:///drafts/a%20%28b%29.draft', 'file:///drafts/a%20(b).draft', 'file:///drafts/a (b).draft'],
      ['file:///c%3A/drafts/a.draft', 'file:///C:/drafts/a.draft', 'file:///c:/drafts/a.draft', 'file:///C%3A/drafts/a.draft'],
      ['file:///drafts/50%25%20%23%20why%3F.draft', 'file:///drafts/50%25%20%23 why%3f.draft', 'file:///drafts/50% # why?.draft'],
      ['file://server/share/a.draft', 'file://Server/share/a.draft'],
      ['file:///drafts/r%C3%A9solution.draft', 'file:///drafts/résolution.draft', 'file:///drafts/r%c3%a9solution.draft'],
      ['file:///drafts/100%25.draft', 'file:///drafts/100%.draft'],
    ]) {
      for (const spelling of [key, ...spellings]) assert.equal(fileKey(spelling ?? ''), key, spelling);
    }
  });

  it('stays as it is where it is that of no file, or of nothing at all', () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/a%20b/c.draft', 'git:/a.draft?ref', 'file:////a.draft', '', 'a b'])
      assert.equal(fileKey(uri), uri);
  });

  it('of plain letters is told as any other', () => {
    const letter = fc.constantFrom(...'aZ09_.~-/%C:\\é ?#');
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 12 }).filter((path) => !path.startsWith('/')),
        (path) => {
          assert.equal(fileKey(`file:///${path}`), spelt(`file:///${path}`));
          if (process.platform === 'win32') return;
          assert.equal(keyOfPath(`/${path}`), URI.file(`/${path}`).toString());
          assert.equal(pathOf(`file:///${path}`), URI.parse(spelt(`file:///${path}`)).fsPath);
          assert.equal(fileNameOf(`file:///${path}`), Utils.basename(URI.parse(spelt(`file:///${path}`))) || `file:///${path}`);
        },
      ),
      runs(2000),
    );
  });

  it('leads to a path and back', function () {
    if (process.platform === 'win32') this.skip();
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((each) => !/[/\0]/.test(each) && !/^\.+$/.test(each));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const path = `/${names.join('/')}`;
        assert.equal(pathOf(keyOfPath(path)), path);
        assert.equal(fileKey(pathToFileURL(path).href), keyOfPath(path));
        assert.equal(fileKey(keyOfPath(path)), keyOfPath(path));
        assert.equal(fileNameOf(keyOfPath(path)), names.at(-1));
        assert.ok(isWithin(parentOf(keyOfPath(path)), keyOfPath(path)));
      }),
      runs(500),
    );
  });

  it('has a name for people, whatever is wrong with it', () => {
    assert.equal(fileNameOf('file:///drafts/50%25%20%23.draft'), '50% #.draft');
    assert.equal(fileNameOf('file:///drafts/100%.draft'), '100%.draft');
    assert.equal(fileNameOf('<stdin>'), '<stdin>');
    assert.equal(fileNameOf('untitled:Untitled-1'), 'Untitled-1');
  });

  it('of a folder may end with a slash', () => {
    assert.equal(folderKey('file:///drafts/'), 'file:///drafts');
    assert.ok(isWithin(folderKey('file:///drafts/'), fileKey('file:///drafts/a.draft')));
    assert.ok(!isWithin('file:///drafts', fileKey('file:///drafts-old/a.draft')));
  });
});

/** The one spelling, as the library for addresses makes it. */
function spelt(uri: string): string {
  try {
    return URI.parse(uri.replace(/[?#]/g, encodeURIComponent)).toString();
  } catch {
    return uri;
  }
}
