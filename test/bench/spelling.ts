/** A made-up word for a number, another one for each: "balito". */
export function spell(number: number): string {
  let word = '';
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

const syllables = ['ba', 'li', 'to', 'ren', 'mu', 'sa', 'ke', 'dor', 'vi', 'na', 'pel', 'go', 'tri', 'fu', 'les', 'ram'];
