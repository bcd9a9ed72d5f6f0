import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage, manifest, wordsOfManifest } from '../support/manifest.ts';

const root = join(import.meta.dirname, '../..');
const contributes = inLanguage(manifest.contributes);

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category: string;
  readonly enablement?: string;
}

const commands: readonly Command[] = contributes.commands;
const inPalette = new Map<string, string>(
  contributes.menus.commandPalette.map(({ command, when }: { command: string; when: string }) => [command, when]),
);

/** Those that need no draft in the editor. */
const anywhere = [
  'newDraft',
  'openAsDraft',
  'openSampleDrafts',
  'compileCopies',
  'showRule',
  'showConfiguration',
  'clearCache',
  'restartServer',
  'showLog',
] as const;

/** Those that write into the draft in the editor. */
const writing = [
  'cleanUp',
  'moveParagraphUp',
  'moveParagraphDown',
  'moveLevelDown',
  'moveLevelUp',
  'insertParagraphBelow',
  'insertParagraphAbove',
  'bracketAs',
  'proposeDeletion',
  'proposeReplacement',
  'stampParagraph',
  'acceptProposal',
  'rejectProposal',
] as const;

/** Those of the view of proposals, which is there once a draft was. */
const ofView = ['arrangeProposals', 'filterProposals', 'unfilterProposals'] as const;

describe('the manifest', () => {
  for (const { command, title, category, enablement } of commands) {
    const name = command.replace(/^penholder\./, '');
    const offered = enablement ?? inPalette.get(command);

    it(`names ${command} as a command of Penholder, each word with a capital`, () => {
      assert.equal(category, 'Penholder');
      assert.match(title, /^[A-Z]/);
      for (const word of title.replace(' with ', ' ').match(/\p{L}{4,}/gu) ?? []) assert.match(word, /^\p{Lu}/u, title);
    });

    it(`offers ${command} where it does something, and nowhere else`, () => {
      if (isIn(anywhere, name)) assert.equal(offered, undefined);
      else if (isIn(ofView, name)) assert.match(offered ?? '', /^penholder\.is(Active|Filtered)$/);
      else assert.equal(offered, `editorLangId == draft${isIn(writing, name) ? ' && !editorReadonly' : ''}`);
    });
  }

  it('has no command twice, and no menu, key or button for one that is not there', () => {
    const ids = commands.map(({ command }) => command);
    assert.deepEqual([...new Set(ids)], ids);
    const used = [...Object.values<{ command: string }[]>(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command,
    );
    const linked = JSON.stringify([contributes.walkthroughs, ...wordsOfManifest.values()]).matchAll(
      /(?:command|onCommand):(penholder\.[\w.]+)/g,
    );
    for (const command of [...used, ...[...linked].map(([, command]) => command)])
      assert.ok(ids.includes(command) || command === 'penholder.proposals.focus', command);
  });

  it('says of the project only what the registries take', () => {
    const { categories, keywords, galleryBanner, icon } = manifest;
    // https://code.visualstudio.com/api/references/extension-manifest
    const known = ['Programming Languages', 'Snippets', 'Linters', 'Formatters', 'Other'];
    for (const category of categories) assert.ok(known.includes(category), category);
    assert.ok(keywords.length <= 30 && new Set(keywords).size === keywords.length);
    assert.match(galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.match(galleryBanner.theme, /^(dark|light)$/);
    // The icon's width and height, of at least 128 pixels, stand in the first bytes of a PNG.
    const png = readFileSync(join(root, icon));
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
  });

  it('has addresses of the project that are whole, where it has any', () => {
    const { repository, bugs, homepage } = manifest;
    for (const address of [repository?.url ?? repository, bugs?.url ?? bugs, homepage])
      if (address !== undefined) assert.match(address, /^(git\+)?https:\/\/[^/\s]+\/\S+$/);
  });
});

describe('the walkthrough', () => {
  const [walkthrough, ...others] = contributes.walkthroughs;

  it('leads from the samples to a draft of one’s own', () => {
    assert.deepEqual(others, []);
    assert.deepEqual(
      walkthrough.steps.map(({ id }: { id: string }) => id),
      ['sample', 'mend', 'proposer', 'settle', 'agreed', 'begin'],
    );
  });

  it('has for each step a picture that follows the theme, with words for who cannot see it, and knows when it is done', () => {
    for (const { media, completionEvents } of walkthrough.steps) {
      const picture = readFileSync(join(root, media.svg), 'utf8');
      assert.match(picture, /fill="var\(--vscode-/);
      // A colour of our own is there only for who looks at the file outside of VS Code.
      for (const [, colour] of picture.matchAll(/(?:fill|stroke)="(?!none|var\()([^"]*)"/g)) assert.fail(colour);
      assert.doesNotMatch(picture, /<(script|image|foreignObject|style)|href|https?:\/\/(?!www\.w3\.org\/2000\/svg")/);
      assert.ok(media.altText.length > 20);
      assert.ok(completionEvents.length > 0);
      for (const event of completionEvents) assert.match(event, /^on(Command|View):[\w.]+$/);
    }
  });

  it('has pictures of less than 15 KB together, and no other', () => {
    const pictures = globSync('client/media/walkthrough/*', { cwd: root });
    assert.deepEqual(pictures.sort(), walkthrough.steps.map(({ media }: { media: { svg: string } }) => media.svg).sort());
    assert.ok(pictures.reduce((bytes, file) => bytes + statSync(join(root, file)).size, 0) < 15_000);
  });

  it('names faults and proposals that the samples have', () => {
    for (const { media } of walkthrough.steps) assert.ok(existsSync(join(root, media.svg)));
    const samples = ['marine-litter-resolution', 'bridgetown-document'].map((name) =>
      readFileSync(join(root, `examples/${name}.draft`), 'utf8'),
    );
    for (const words of ['[and charges', 'higher than the cost of bringing waste ashore', '[Chile: and coordination]'])
      assert.ok(
        samples.some((text) => text.includes(words)),
        words,
      );
  });
});

function isIn(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
