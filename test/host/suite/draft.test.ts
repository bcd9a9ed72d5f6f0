import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('x', () => {
  it('y', () => {
    console.log(vscode.version, process.version, vscode.extensions.getExtension('penholder.penholder')?.id);
    assert.ok(1);
  });
});
