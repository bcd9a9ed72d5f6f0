import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The backgrounds of an editor in VS Code's own themes: Light Modern, Dark Modern, and both of high contrast. */
const backgrounds = { light: '#ffffff', dark: '#1f1f1f', highContrast: '#000000', highContrastLight: '#ffffff' };
/** WCAG 2.2, 1.4.3 and, for high contrast, 1.4.6 (https://www.w3.org/TR/WCAG22/). */
const leastContrast = { light: 4.5, dark: 4.5, highContrast: 7, highContrastLight: 7 };

interface Colour {
  readonly id: string;
  readonly defaults: typeof backgrounds;
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly contributes: { readonly colors: readonly Colour[] };
};
const ofNames = manifest.contributes.colors.filter(({ id }) => /elegations?\d?$/.test(id));

describe('the colours of delegations', () => {
  it('are eight, and one for all others', () => assert.equal(ofNames.length, 9));

  for (const theme of ['light', 'dark', 'highContrast', 'highContrastLight'] as const)
    it(`can be read in ${theme}, and differ`, () => {
      const colours = ofNames.map(({ defaults }) => defaults[theme]);
      for (const colour of colours) {
        const found = contrast(colour, backgrounds[theme]);
        assert.ok(found >= leastContrast[theme], `${colour} has ${found.toFixed(1)} of ${leastContrast[theme]}`);
      }
      assert.equal(new Set(colours).size, colours.length);
    });
});

describe('the colours of stamps', () => {
  const stamps = ['penholder.agreed', 'penholder.pending'].flatMap((id) => manifest.contributes.colors.filter((each) => each.id === id));

  for (const theme of ['light', 'dark', 'highContrast', 'highContrastLight'] as const)
    it(`are green and amber in ${theme}, and can be read`, () => {
      const [agreed = '', pending = ''] = stamps.map(({ defaults }) => defaults[theme]);
      for (const colour of [agreed, pending]) assert.ok(contrast(colour, backgrounds[theme]) >= leastContrast[theme], colour);
      const [red = 0, green = 0, blue = 0] = partsOf(agreed);
      assert.ok(green > red && green > blue, agreed);
      const [amberRed = 0, amberGreen = 0, amberBlue = 0] = partsOf(pending);
      assert.ok(amberRed > amberGreen && amberGreen > amberBlue, pending);
    });
});

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
