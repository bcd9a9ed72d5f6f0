import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeclaredTool, toolQuestion } from '../../client/src/tool-question.ts';
import { toolsOfManifest } from '../../server/generate.ts';
import { toolContributions } from '../../server/src/tools/index.ts';

const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
/** As VS Code in English hands them to the extension. */
const declared = toolContributions() as unknown as readonly DeclaredTool[];

const question = (about: string, handsOut: string) => `A model asks about ${about}. ${handsOut}`;

describe('the tools for language models', () => {
  it('stand in the manifest as they are: npm run generate writes them', () => {
    assert.deepEqual(contributes.languageModelTools, JSON.parse(JSON.stringify(toolsOfManifest())));
  });

  it('are off by default, and no folder or workspace can switch them on', () => {
    const setting = contributes.configuration.properties['penholder.languageModelTools.enabled'];
    assert.deepEqual([setting.default, setting.scope], [false, 'application']);
    for (const { when } of contributes.languageModelTools) assert.equal(when, 'config.penholder.languageModelTools.enabled');
  });

  it('are asked about first: what, and what would be handed out', () => {
    const [check] = declared;
    assert.ok(check);
    assert.deepEqual(toolQuestion(check, { file: 'texts/oceans.draft' }, question), {
      invocationMessage: 'Check a Draft: “texts/oceans.draft”',
      confirmationMessages: {
        title: 'Check a Draft?',
        message: 'A model asks about “texts/oceans.draft”. Hands out what is wrong in the draft, with the words that it is about.',
      },
    });
  });

  it('show of a long question its beginning, in one line', () => {
    const last = declared.at(-1);
    assert.ok(last);
    const { invocationMessage } = toolQuestion(last, { text: 'To light\n\nthe rivers '.repeat(100) }, question);
    assert.match(invocationMessage, /^Find Agreed Language: “To light the rivers [^\n]{160,200}…”$/);
    assert.ok(toolQuestion(last, { text: `o${'🌊'.repeat(200)}` }, question).invocationMessage.endsWith('🌊…”'));
  });

  it('show a question that is no text, which the server refuses', () => {
    const [check] = declared;
    assert.ok(check);
    assert.equal(toolQuestion(check, { file: 3 }, question).invocationMessage, 'Check a Draft: “3”');
  });
});
